package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is not broken over lines when it need not be: a word, with the blank that follows it. It can
 * consist of several parts of different looks.
 *
 * @param parts what it consists of
 * @param endsLine whether the text says that a new line begins after it
 */
record Chunk(List<Lines.Part> parts, boolean endsLine) {

  private static final String HYPHENS = "-–";
  private static final String STROKES = "/\\_";

  Chunk {
    parts = List.copyOf(parts);
  }

  /** The text, in pieces between which it may be broken. */
  static List<Chunk> of(List<Lines.Part> text) {
    List<Chunk> chunks = new ArrayList<>();
    List<Lines.Part> open = new ArrayList<>();
    for (Lines.Part part : text) {
      String[] lines = part.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        add(VisibleText.of(lines[i]), part, open, chunks);
        if (i < lines.length - 1) {
          chunks.add(new Chunk(open, true));
          open.clear();
        }
      }
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(open, false));
    }
    return chunks;
  }

  /** Adds a line's text; its last word stays open, for the next part may go on with it. */
  private static void add(String line, Lines.Part part, List<Lines.Part> open, List<Chunk> chunks) {
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char before = i > 0 ? line.charAt(i - 1) : lastOf(open);
      if (mayBreak(before, line.charAt(i), i >= 2 ? line.charAt(i - 2) : ' ')) {
        if (i > start) {
          open.add(new Lines.Part(line.substring(start, i), part.style(), part.tag()));
        }
        if (!open.isEmpty()) {
          chunks.add(new Chunk(open, false));
          open.clear();
        }
        start = i;
      }
    }
    if (start < line.length()) {
      open.add(new Lines.Part(line.substring(start), part.style(), part.tag()));
    }
  }

  private static char lastOf(List<Lines.Part> open) {
    String text = open.isEmpty() ? "" : open.getLast().text();
    return text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
  }

  /** After blanks; after hyphens, but not in 2021–2025; after strokes. */
  private static boolean mayBreak(char before, char next, char twoBefore) {
    if (before == ' ') {
      return next != ' ';
    }
    if (HYPHENS.indexOf(before) >= 0) {
      return Character.isLetterOrDigit(next)
          && twoBefore != ' '
          && !(Character.isDigit(next) && Character.isDigit(twoBefore));
    }
    return STROKES.indexOf(before) >= 0 && Character.isLetterOrDigit(next) && twoBefore != ' ';
  }

  String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
