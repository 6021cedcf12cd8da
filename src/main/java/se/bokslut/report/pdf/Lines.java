package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks text into lines: where the text says so, at blanks, after hyphens and strokes, and within
 * a word only when the word alone is wider than a line.
 */
final class Lines {

  /** Text of one look that belongs to one element. */
  record Part(String text, TextStyle style, Optional<Tag> tag) {}

  /**
   * A part of a line. The blank at which its line was broken stays in its text, so that it is read,
   * but takes no room.
   */
  record Fragment(String text, TextStyle style, Optional<Tag> tag, float x, float width) {}

  /** A line; its width is that of its fragments. */
  record Line(List<Fragment> fragments, float width) {}

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
    for (Chunk chunk : Chunk.of(parts)) {
      lines.add(chunk);
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
    for (Chunk chunk : Chunk.of(List.of(new Part(text, style, Optional.empty())))) {
      widest = Math.max(widest, typefaces.width(chunk.text().strip(), style));
    }
    return widest;
  }

  private void add(Chunk chunk) throws UndrawableCharacterException {
    if (used > 0 && width(chunk) > room - used) {
      end();
    }
    boolean fits = width(chunk) <= room - used;
    for (Part part : chunk.parts()) {
      if (fits) {
        append(part.text(), part);
      } else {
        force(part);
      }
    }
    if (chunk.endsLine()) {
      end();
    }
  }

  private float width(Chunk chunk) throws UndrawableCharacterException {
    float width = 0;
    for (int i = 0; i < chunk.parts().size(); i++) {
      Part part = chunk.parts().get(i);
      boolean last = i == chunk.parts().size() - 1;
      width += typefaces.width(last ? part.text().stripTrailing() : part.text(), part.style());
    }
    return width;
  }

  /** Breaks a word that is wider than a line. */
  private void force(Part part) throws UndrawableCharacterException {
    String left = part.text();
    while (!left.isEmpty()) {
      int fitting = fitting(left, part.style());
      if (fitting == 0) {
        end();
      } else {
        append(left.substring(0, fitting), part);
        left = left.substring(fitting);
      }
    }
  }

  /** How many characters fit in what is left of the line; at least one in an empty line. */
  private int fitting(String word, TextStyle style) throws UndrawableCharacterException {
    int fitting = fragments.isEmpty() ? Character.charCount(word.codePointAt(0)) : 0;
    while (fitting < word.length()) {
      int next = fitting + Character.charCount(word.codePointAt(fitting));
      if (typefaces.width(word.substring(0, next).stripTrailing(), style) > room - used) {
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

  private void end() throws UndrawableCharacterException {
    if (!fragments.isEmpty()) {
      Fragment last = fragments.removeLast();
      float width = typefaces.width(last.text().stripTrailing(), last.style());
      fragments.add(new Fragment(last.text(), last.style(), last.tag(), last.x(), width));
      used = last.x() + width;
    }
    lines.add(new Line(List.copyOf(fragments), used));
    fragments = new ArrayList<>();
    used = 0;
  }
}
