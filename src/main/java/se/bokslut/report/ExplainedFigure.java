package se.bokslut.report;

import java.util.List;
import java.util.Optional;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;

/**
 * A figure and what became of it.
 *
 * @param indicator the figure's indicator
 * @param organisation whose figure it is
 * @param year the reporting year
 * @param value the figure
 * @param years the years that it rests on, the reporting year last
 * @param missing the units that have not delivered for the reporting year, by code
 */
public record ExplainedFigure(
    IndicatorDefinition indicator,
    Organisation organisation,
    int year,
    FigureValue value,
    List<WindowYear> years,
    List<Organisation> missing) {

  /**
   * One of the years that a figure rests on.
   *
   * @param year the year
   * @param sum what its contributions add up to; empty when nobody has delivered
   */
  public record WindowYear(int year, Optional<Fraction> sum) {}
}
