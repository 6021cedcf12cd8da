package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets text as marks: aligned left, right, in the middle, or on several lines. */
final class Setting {

  private final Typefaces typefaces;

  Setting(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  Typefaces typefaces() {
    return typefaces;
  }

  float width(String text, TextStyle style) throws UndrawableCharacterException {
    return typefaces.width(text, style);
  }

  /** Text that begins at a place, on a baseline. */
  Mark left(Optional<Tag> tag, String text, TextStyle style, float x, float baseline)
      throws UndrawableCharacterException {
    return new Mark.Text(tag, x, baseline, typefaces.runs(text, style.bold()), style);
  }

  /** Text that rises from a place; its letters stand on an upright line there. */
  Mark rising(Optional<Tag> tag, String text, TextStyle style, float x, float y)
      throws UndrawableCharacterException {
    return new Mark.RisingText(tag, x, y, typefaces.runs(text, style.bold()), style);
  }

  /** Text that ends at a place, on a baseline. */
  Mark right(Optional<Tag> tag, String text, TextStyle style, float x, float baseline)
      throws UndrawableCharacterException {
    return left(tag, text, style, x - typefaces.width(text, style), baseline);
  }

  /** Text whose middle stands at a place, on a baseline. */
  Mark middle(Optional<Tag> tag, String text, TextStyle style, float x, float baseline)
      throws UndrawableCharacterException {
    return left(tag, text, style, x - typefaces.width(text, style) / 2, baseline);
  }

  /** Text on as many lines as its room needs. */
  List<Lines.Line> lines(Optional<Tag> tag, String text, TextStyle style, float room)
      throws UndrawableCharacterException {
    return Lines.of(typefaces, text, style, tag, room);
  }

  /** A line as marks, from the top of the line. */
  List<Mark> marks(Lines.Line line, float x, float top) throws UndrawableCharacterException {
    List<Mark> marks = new ArrayList<>();
    for (Lines.Fragment fragment : line.fragments()) {
      TextStyle style = fragment.style();
      marks.add(
          left(fragment.tag(), fragment.text(), style, x + fragment.x(), top + style.baseline()));
    }
    return marks;
  }

  /** Lines as marks, from the top of the first one. */
  List<Mark> marks(List<Lines.Line> lines, float x, float top, float leading)
      throws UndrawableCharacterException {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      marks.addAll(marks(lines.get(i), x, top + i * leading));
    }
    return marks;
  }
}
