package se.bokslut.report.model;

import java.util.List;

/**
 * One target and how it turned out.
 *
 * @param organisation whose target it is
 * @param goalArea the goal area, empty for none
 * @param indicator what is followed up
 * @param unit what it is measured in
 * @param target what is aimed at
 * @param outcome the outcome
 * @param deviation outcome less target
 * @param series the outcomes of five years, the reporting year's last
 * @param sinceLastYear the change to last year
 * @param sinceMean the change to the mean of the three years before
 * @param status how it turned out
 * @param remark what is said about a miss, empty for none
 */
public record SignalLine(
    String organisation,
    String goalArea,
    String indicator,
    String unit,
    Cell target,
    Cell outcome,
    Cell deviation,
    List<Cell> series,
    Cell sinceLastYear,
    Cell sinceMean,
    Cell.Status status,
    String remark) {

  /** Keeps a copy. */
  public SignalLine {
    series = List.copyOf(series);
  }
}
