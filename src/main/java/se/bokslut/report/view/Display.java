package se.bokslut.report.view;

import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.IndicatorDefinition.Unit;
import se.bokslut.report.model.Measure;

/** In which unit and with which decimals an indicator is displayed: money in thousands. */
public final class Display {

  private static final Fraction THOUSAND = Fraction.of(1_000);
  private static final Fraction HUNDRED = Fraction.of(100);

  private Display() {}

  /** How an indicator's values are displayed. */
  public static Measure measure(IndicatorDefinition indicator) {
    return new Measure(
        indicator.unit() == Unit.SHARE ? Measure.Form.PERCENT : Measure.Form.PLAIN,
        indicator.decimals());
  }

  /** Differences of shares are percentage points, with one decimal more than the shares. */
  static Measure measureOfChange(IndicatorDefinition indicator) {
    return indicator.unit() == Unit.SHARE
        ? new Measure(
            Measure.Form.POINTS, Math.min(indicator.decimals() + 1, Measure.MOST_DECIMALS))
        : measure(indicator);
  }

  /** A value in the unit in which it is displayed. */
  public static Fraction value(IndicatorDefinition indicator, Fraction value) {
    return indicator.unit() == Unit.SEK ? value.dividedBy(THOUSAND) : value;
  }

  static Fraction change(IndicatorDefinition indicator, Fraction change) {
    return indicator.unit() == Unit.SHARE ? change.times(HUNDRED) : value(indicator, change);
  }
}
