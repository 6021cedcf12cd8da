package se.bokslut.report.model;

import java.util.List;

/**
 * A figure that stands out.
 *
 * @param name what it is
 * @param unit what it is measured in
 * @param value the reporting year's value
 * @param change the change since last year, in words
 * @param series the values of five years, the reporting year's last
 */
public record KeyFigure(String name, String unit, Cell value, String change, List<Cell> series) {

  /** Keeps a copy. */
  public KeyFigure {
    series = List.copyOf(series);
  }
}
