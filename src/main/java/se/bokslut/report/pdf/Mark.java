package se.bokslut.report.pdf;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;

/**
 * Something that is drawn. Places are points to the right of and below a piece's upper left corner.
 *
 * <p>What belongs to no element of the structure is decoration, which a screen reader passes over.
 */
sealed interface Mark {

  /** The element of the structure that it belongs to, empty for decoration. */
  Optional<Tag> tag();

  /** Text on a baseline. */
  record Text(Optional<Tag> tag, float x, float y, List<Typefaces.Run> runs, TextStyle style)
      implements Mark {

    /** Keeps a copy. */
    public Text {
      runs = List.copyOf(runs);
    }
  }

  /** Text that is read from below to above; the place is that of its first letter. */
  record RisingText(Optional<Tag> tag, float x, float y, List<Typefaces.Run> runs, TextStyle style)
      implements Mark {

    /** Keeps a copy. */
    public RisingText {
      runs = List.copyOf(runs);
    }
  }

  /** The number of the page on which something stands, right-aligned. */
  record PageNumber(Optional<Tag> tag, float right, float y, String target, TextStyle style)
      implements Mark {}

  /** A line through points; dashes are its strokes and gaps, 0 for none. */
  record Path(Optional<Tag> tag, List<Point> points, float width, Palette ink, float dashes)
      implements Mark {

    /** Keeps a copy. */
    public Path {
      points = List.copyOf(points);
    }
  }

  /** A thin level line that only decorates. */
  static Path rule(float x, float y, float toX, float width, Palette ink) {
    return new Path(Optional.empty(), List.of(new Point(x, y), new Point(toX, y)), width, ink, 0);
  }

  /** A filled rectangle. */
  record Box(Optional<Tag> tag, float x, float y, float width, float height, Palette fill)
      implements Mark {}

  /** A filled shape with straight sides. */
  record Shape(Optional<Tag> tag, List<Point> corners, Palette fill) implements Mark {

    /** Keeps a copy. */
    public Shape {
      corners = List.copyOf(corners);
    }
  }

  /** A filled dot. */
  record Dot(Optional<Tag> tag, Point middle, float radius, Palette fill) implements Mark {}

  /** A place. */
  record Point(float x, float y) {}

  /** Where a drawing stands, which its element must say. */
  record Area(Tag figure, float x, float y, float width, float height) implements Mark {

    @Override
    public Optional<Tag> tag() {
      return Optional.empty();
    }
  }

  /** Where a click follows a link. */
  record LinkArea(Tag link, float x, float y, float width, float height) implements Mark {

    @Override
    public Optional<Tag> tag() {
      return Optional.empty();
    }
  }

  /** A place that links, contents and bookmarks lead to. */
  record Target(String id, String title, int level, float y) implements Mark {

    @Override
    public Optional<Tag> tag() {
      return Optional.empty();
    }
  }
}
