package se.bokslut.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the contributions of one year add up to for one organisation, before the indicator's form.
 */
final class YearValue {

  private Fraction numerator = Fraction.ZERO;
  private Fraction denominator = Fraction.ZERO;
  private Optional<Fraction> median = Optional.empty();
  private boolean known;
  private int unitsDelivered;

  void add(char part, Fraction amount) {
    if (part == 'N') {
      numerator = numerator.plus(amount);
    } else {
      denominator = denominator.plus(amount);
    }
  }

  void median(Fraction middle) {
    median = Optional.of(middle);
  }

  void delivered(int units) {
    known = true;
    unitsDelivered = units;
  }

  boolean isKnown() {
    return known;
  }

  int unitsDelivered() {
    return unitsDelivered;
  }

  Fraction numerator() {
    return numerator;
  }

  Fraction denominator() {
    return denominator;
  }

  Optional<Fraction> median() {
    return median;
  }

  /** The years of a window by year. */
  static final class Window {
    private final Map<Integer, YearValue> years = new TreeMap<>();

    YearValue in(int year) {
      return years.computeIfAbsent(year, y -> new YearValue());
    }
  }
}
