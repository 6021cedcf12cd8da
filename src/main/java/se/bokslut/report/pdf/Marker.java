package se.bokslut.report.pdf;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;

/** The shape that marks the points of a line, so that lines differ without colours. */
enum Marker {
  DOT,
  SQUARE,
  TRIANGLE,
  DIAMOND;

  private static final float SIZE = 2.4f;

  /** The marker of a line by its number. */
  static Marker of(int number) {
    return values()[number % values().length];
  }

  Mark at(Optional<Tag> tag, Mark.Point point, Palette fill) {
    float x = point.x();
    float y = point.y();
    return switch (this) {
      case DOT -> new Mark.Dot(tag, point, SIZE, fill);
      case SQUARE -> new Mark.Box(tag, x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE, fill);
      case TRIANGLE ->
          new Mark.Shape(
              tag,
              List.of(
                  new Mark.Point(x, y - SIZE - 1),
                  new Mark.Point(x + SIZE + 1, y + SIZE),
                  new Mark.Point(x - SIZE - 1, y + SIZE)),
              fill);
      case DIAMOND ->
          new Mark.Shape(
              tag,
              List.of(
                  new Mark.Point(x, y - SIZE - 1),
                  new Mark.Point(x + SIZE + 1, y),
                  new Mark.Point(x, y + SIZE + 1),
                  new Mark.Point(x - SIZE - 1, y)),
              fill);
    };
  }
}
