package se.bokslut.report.model;

import java.util.List;

/**
 * A course over the years.
 *
 * @param name what it is
 * @param points a figure, one that is not shown, or not delivered, for every year
 */
public record Course(String name, List<Cell> points) {

  /** Keeps a copy and checks that points are figures. */
  public Course {
    points = List.copyOf(points);
    points.forEach(Course::requireFigure);
  }

  static void requireFigure(Cell cell) {
    switch (cell) {
      case Cell.Figure figure -> {}
      case Cell.Suppressed suppressed -> {}
      case Cell.NotDelivered none -> {}
      default -> throw new IllegalArgumentException("not a figure: " + SwedishText.of(cell));
    }
  }
}
