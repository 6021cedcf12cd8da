package se.bokslut.report.view;

import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorDefinition;

/**
 * What a template knows of an indicator.
 *
 * @param code its code, such as {@code doctoral-fte}
 * @param name its Swedish name
 * @param english its English name
 * @param definition what it counts
 * @param unit what it is measured in
 * @param decimals how many decimals are displayed
 * @param direction whether higher is better
 * @param rollUp how it is calculated
 * @param window how many years it rests on
 * @param chapter the chapter that shows it
 * @param levels at which levels it has values
 */
public record IndicatorView(
    String code,
    String name,
    String english,
    String definition,
    IndicatorDefinition.Unit unit,
    int decimals,
    IndicatorDefinition.Direction direction,
    Calculation.RollUp rollUp,
    int window,
    int chapter,
    Calculation.Levels levels) {

  static IndicatorView of(IndicatorDefinition indicator) {
    return new IndicatorView(
        indicator.code(),
        indicator.name(),
        indicator.englishName(),
        indicator.definition().strip(),
        indicator.unit(),
        indicator.decimals(),
        indicator.direction(),
        indicator.calculation().rollUp(),
        indicator.calculation().window(),
        indicator.chapter(),
        indicator.calculation().levels());
  }
}
