package se.bokslut.command;

import java.math.BigDecimal;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.IndicatorDefinition.Unit;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.view.Display;

/** Says amounts of an indicator in its unit. */
final class Amounts {

  private Amounts() {}

  /** An amount as exactly as data files write it; money in kronor. */
  static String of(IndicatorDefinition indicator, Fraction amount) {
    int decimals = Math.max(0, new BigDecimal(amount.written()).scale());
    return SwedishText.number(amount, decimals)
        + (indicator.unit() == Unit.SEK ? " kr" : indicator.unit() == Unit.MONTHS ? " mån" : "");
  }

  /** A value as reports display it. */
  static String displayed(IndicatorDefinition indicator, Fraction value) {
    if (indicator.unit() == Unit.STEP) {
      return indicator.written(value);
    }
    return SwedishText.measured(Display.value(indicator, value), Display.measure(indicator))
        + (indicator.unit() == Unit.SEK ? " tkr" : indicator.unit() == Unit.MONTHS ? " mån" : "");
  }
}
