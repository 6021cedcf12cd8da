package se.bokslut.indicator;

import java.util.List;
import java.util.Optional;
import se.bokslut.organisation.Level;

/** Makes a value of what contributions add up to, by the indicator's form. */
final class IndicatorFormula {

  private final Calculation calculation;

  IndicatorFormula(Calculation calculation) {
    this.calculation = calculation;
  }

  /** Whether the years that the value rests on are known. */
  boolean isKnown(YearValue.Window window, int year) {
    for (int back = 0; back < calculation.window(); back++) {
      if (!window.in(year - back).isKnown()) {
        return false;
      }
    }
    return true;
  }

  /** The value of a year, empty when it is not known or has no denominator. */
  Optional<Fraction> value(YearValue.Window window, int year) {
    if (!isKnown(window, year)) {
      return Optional.empty();
    }
    YearValue thisYear = window.in(year);
    return switch (calculation.rollUp()) {
      case SUM -> Optional.of(thisYear.numerator());
      case RATIO -> thisYear.ratio().map(ratio -> ratio.times(Fraction.of(calculation.scale())));
      case MEAN_OF_UNITS -> thisYear.ratio();
      case MEDIAN -> thisYear.middle();
      case AS_STATED -> thisYear.stated();
      case MEAN -> Optional.of(mean(window, year));
    };
  }

  private Fraction mean(YearValue.Window window, int year) {
    Fraction sum = Fraction.ZERO;
    for (int back = 0; back < calculation.window(); back++) {
      sum = sum.plus(window.in(year - back).numerator());
    }
    return sum.dividedBy(Fraction.of(calculation.window()));
  }

  /** The mean of the values that there are, empty for none. */
  static Optional<Fraction> mean(List<Fraction> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.stream()
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(values.size())));
  }

  /** How many rows the value rests on; a row counts in one year of a window. */
  int sourceRows(YearValue.Window window, int year) {
    int rows = 0;
    for (int back = 0; back < calculation.window(); back++) {
      rows += window.in(year - back).sourceRows();
    }
    return rows;
  }

  /** Whether numerator and denominator are told beside the value (spec indicators "Values"). */
  boolean tellsParts(YearValue thisYear, Level level) {
    return switch (calculation.rollUp()) {
      case RATIO -> true;
      case MEAN_OF_UNITS -> level == Level.UNIT;
      case AS_STATED -> thisYear.hasParts();
      case SUM, MEDIAN, MEAN -> false;
    };
  }

  /** The numerator as it is told: nothing is counted over a denominator that is not there. */
  Fraction toldNumerator(YearValue thisYear) {
    boolean counted = calculation.rollUp() != Calculation.RollUp.AS_STATED;
    return counted && thisYear.denominator().isZero() ? Fraction.ZERO : thisYear.numerator();
  }
}
