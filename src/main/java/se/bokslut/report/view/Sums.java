package se.bokslut.report.view;

import java.util.List;
import se.bokslut.indicator.IndicatorDefinition;

/**
 * Adds a region's figures in money, such as the costs of all types.
 *
 * @param figures the figures
 * @param region the region's code
 */
record Sums(Figures figures, String region) implements TemplateFunction {

  /**
   * The sum of the indicators' figures, year by year.
   *
   * @param codes codes of indicators that are known
   */
  @Override
  public FigureView of(List<String> codes) {
    List<IndicatorDefinition> indicators =
        codes.stream().flatMap(code -> figures.followUp().catalogue().find(code).stream()).toList();
    return figures.sum(region, indicators);
  }
}
