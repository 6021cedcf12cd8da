package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.List;

/** Takes text apart at round brackets, which may stand within each other. */
final class BracketedText {

  private BracketedText() {}

  /**
   * The parts between separators outside brackets; brackets that are not paired, as in a text that
   * was cut off, do not hide separators.
   */
  static List<String> split(String text, char separator) {
    boolean paired = isPaired(text);
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      depth += paired ? step(character) : 0;
      if (character == separator && depth == 0) {
        parts.add(text.substring(start, at));
        start = at + 1;
      }
    }
    parts.add(text.substring(start));
    return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  /** What stands in the outermost brackets; one that is never closed reaches to the end. */
  static List<String> contents(String text) {
    List<String> contents = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      int step = step(text.charAt(at));
      if (step > 0 && depth == 0) {
        start = at + 1;
      } else if (step < 0 && depth == 1) {
        contents.add(text.substring(start, at));
      }
      depth = Math.max(0, depth + step);
    }
    if (depth > 0) {
      contents.add(text.substring(start));
    }
    return contents.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isPaired(String text) {
    int depth = 0;
    for (int at = 0; at < text.length() && depth >= 0; at++) {
      depth += step(text.charAt(at));
    }
    return depth == 0;
  }

  private static int step(char character) {
    return switch (character) {
      case '(' -> 1;
      case ')' -> -1;
      default -> 0;
    };
  }
}
