package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * Where values of years stand in an area.
 *
 * @param axis the axis of the values
 * @param years how many years there are
 * @param area the area
 */
record Plot(Axis axis, int years, Area area) {

  /** A rectangle. */
  record Area(float x, float y, float width, float height) {}

  float x(int year) {
    return years == 1 ? area.x() + area.width() / 2 : area.x() + area.width() * year / (years - 1);
  }

  float y(double value) {
    return area.y() + area.height() * (float) (1 - axis.place(value));
  }

  /** The points of a course; a year that was not delivered parts them. */
  List<List<Mark.Point>> stretches(List<Cell> points) {
    List<List<Mark.Point>> stretches = new ArrayList<>();
    boolean open = false;
    for (int year = 0; year < points.size(); year++) {
      Optional<Mark.Point> point = point(points, year);
      if (point.isPresent()) {
        if (!open) {
          stretches.add(new ArrayList<>());
        }
        stretches.getLast().add(point.get());
      }
      open = point.isPresent();
    }
    return stretches;
  }

  /** The point of a year, empty when it was not delivered. */
  Optional<Mark.Point> point(List<Cell> points, int year) {
    return points.get(year) instanceof Cell.Figure figure
        ? Optional.of(new Mark.Point(x(year), y(Axis.value(figure.value()))))
        : Optional.empty();
  }

  /** The point of the last year, empty when it was not delivered. */
  Optional<Mark.Point> last(List<Cell> points) {
    return point(points, points.size() - 1);
  }
}
