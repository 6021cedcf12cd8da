package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks text into lines: at blanks, after hyphens and strokes, and within a word only when the
 * word alone is wider than a line.
 */
final class Lines {

  /** Text of one look that belongs to one element. */
  record Part(String text, TextStyle style, Optional<Tag> tag) {}

  /** A part of a line. */
  record Fragment(String text, TextStyle style, Optional<Tag> tag, float x, float width) {}

  /** A line; its width is that of its fragments. */
  record Line(List<Fragment> fragments, float width) {}

  private static final String BREAK_AFTER = "-–/\\_";

  /** Sums of widths are not exact. */
  private static final float ROUNDING = 0.05f;

  private final Typefaces typefaces;
  private final float room;
  private final List<Line> lines = new ArrayList<>();
  private List<Fragment> fragments = new ArrayList<>();
  private float used;

  private Lines(Typefaces typefaces, float room) {
    this.typefaces = typefaces;
    this.room = room + ROUNDING;
  }

  /** The lines of text in so much room; at least one. */
  static List<Line> of(Typefaces typefaces, List<Part> parts, float room)
      throws UndrawableCharacterException {
    Lines lines = new Lines(typefaces, room);
    for (Part part : parts) {
      for (String word : words(part.text())) {
        lines.add(word, part);
      }
    }
    lines.end();
    return lines.lines;
  }

  /** The lines of plain text. */
  static List<Line> of(
      Typefaces typefaces, String text, TextStyle style, Optional<Tag> tag, float room)
      throws UndrawableCharacterException {
    return of(typefaces, List.of(new Part(text, style, tag)), room);
  }

  /** The widest piece that is not broken. */
  static float widestWord(Typefaces typefaces, String text, TextStyle style)
      throws UndrawableCharacterException {
    float widest = 0;
    for (String word : words(text)) {
      widest = Math.max(widest, typefaces.width(word.strip(), style));
    }
    return widest;
  }

  /** The text in pieces between which it may be broken; blanks stand at their ends. */
  private static List<String> words(String text) {
    String visible = Typefaces.visible(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < visible.length(); i++) {
      boolean afterBlank = visible.charAt(i - 1) == ' ' && visible.charAt(i) != ' ';
      boolean afterStroke =
          BREAK_AFTER.indexOf(visible.charAt(i - 1)) >= 0
              && i > start + 1
              && Character.isLetterOrDigit(visible.charAt(i));
      if (afterBlank || afterStroke) {
        words.add(visible.substring(start, i));
        start = i;
      }
    }
    words.add(visible.substring(start));
    return words;
  }

  private void add(String word, Part part) throws UndrawableCharacterException {
    String left = word;
    while (typefaces.width(left.stripTrailing(), part.style()) > room - used) {
      if (used > 0) {
        end();
        left = left.stripLeading();
      } else {
        int fitting = fitting(left, part.style());
        append(left.substring(0, fitting), part);
        left = left.substring(fitting);
        if (left.isBlank()) {
          return;
        }
        end();
      }
    }
    append(left, part);
  }

  /** How many characters fit in a line, at least one. */
  private int fitting(String word, TextStyle style) throws UndrawableCharacterException {
    int fitting = Character.charCount(word.codePointAt(0));
    while (fitting < word.length()) {
      int next = fitting + Character.charCount(word.codePointAt(fitting));
      if (typefaces.width(word.substring(0, next), style) > room) {
        return fitting;
      }
      fitting = next;
    }
    return fitting;
  }

  private void append(String text, Part part) throws UndrawableCharacterException {
    float width = typefaces.width(text, part.style());
    Fragment last = fragments.isEmpty() ? null : fragments.getLast();
    if (last != null && last.tag().equals(part.tag()) && last.style().equals(part.style())) {
      fragments.removeLast();
      fragments.add(
          new Fragment(
              last.text() + text, last.style(), last.tag(), last.x(), last.width() + width));
    } else {
      fragments.add(new Fragment(text, part.style(), part.tag(), used, width));
    }
    used += width;
  }

  private void end() {
    lines.add(new Line(List.copyOf(fragments), used));
    fragments = new ArrayList<>();
    used = 0;
  }
}
