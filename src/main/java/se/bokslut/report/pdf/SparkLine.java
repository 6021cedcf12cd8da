package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;

/** Draws a course in the height of a line of text; the last year's value ends in a dot. */
final class SparkLine {

  private static final float STROKE = 1;
  private static final float DOT = 1.75f;
  private static final float WIDEST = 60;

  private SparkLine() {}

  /** The drawing, within a cell's padding. */
  static List<Mark> marks(Cell.Series series, Tag parent, float left, float room, float height) {
    return marks(series, parent, left, TableColumns.PADDING, Math.min(room, WIDEST), height);
  }

  /** Whether there is anything to draw. */
  static boolean canDraw(Cell.Series series) {
    return series.values().stream().anyMatch(Cell.Figure.class::isInstance);
  }

  /** The drawing in a rectangle; the years that were delivered stand in its alternative text. */
  static List<Mark> marks(
      Cell.Series series, Tag parent, float left, float top, float width, float height) {
    Tag figure = parent.figure(alternative(series));
    Optional<Tag> tag = Optional.of(figure);
    Plot plot =
        new Plot(
            Axis.around(series.values()),
            series.years().size(),
            new Plot.Area(left + DOT, top + DOT, width - 2 * DOT, height - 2 * DOT));
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(figure, left, top, width, height));
    for (List<Mark.Point> stretch : plot.stretches(series.values())) {
      marks.add(
          stretch.size() == 1
              ? new Mark.Dot(tag, stretch.getFirst(), DOT / 2, Palette.ACCENT)
              : new Mark.Path(tag, stretch, STROKE, Palette.ACCENT, 0));
    }
    plot.last(series.values())
        .ifPresent(point -> marks.add(new Mark.Dot(tag, point, DOT, Palette.ACCENT)));
    return marks;
  }

  private static String alternative(Cell.Series series) {
    return IntStream.range(0, series.years().size())
        .filter(i -> series.values().get(i) instanceof Cell.Figure)
        .mapToObj(i -> series.years().get(i) + ": " + SwedishText.of(series.values().get(i)))
        .collect(Collectors.joining("; "));
  }
}
