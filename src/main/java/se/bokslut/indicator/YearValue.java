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
  private Optional<Fraction> middle = Optional.empty();
  private Optional<Fraction> stated = Optional.empty();
  private boolean parts;
  private boolean known;
  private int unitsDelivered;
  private int sourceRows;

  /** Adds a part: N, D, or V for a value that is stated. */
  void add(char part, Fraction amount) {
    switch (part) {
      case 'N' -> numerator = numerator.plus(amount);
      case 'D' -> {
        denominator = denominator.plus(amount);
        parts = true;
      }
      case 'V' -> stated = Optional.of(amount);
      default -> throw new IllegalArgumentException("not a part: " + part);
    }
  }

  void median(Fraction median) {
    middle = Optional.of(median);
  }

  void delivered(int units, boolean isKnown) {
    known = isKnown;
    unitsDelivered = units;
  }

  void sourceRows(int rows) {
    sourceRows = rows;
  }

  /** How many distinct rows of the year contribute. */
  int sourceRows() {
    return sourceRows;
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

  void removeDenominator() {
    denominator = Fraction.ZERO;
  }

  Fraction denominator() {
    return denominator;
  }

  /** Whether a denominator has been added. */
  boolean hasParts() {
    return parts;
  }

  /** The numerator ÷ the denominator, empty where that is 0. */
  Optional<Fraction> ratio() {
    return denominator.isZero() ? Optional.empty() : Optional.of(numerator.dividedBy(denominator));
  }

  Optional<Fraction> middle() {
    return middle;
  }

  Optional<Fraction> stated() {
    return stated;
  }

  /** The years of a window by year. */
  static final class Window {
    private final Map<Integer, YearValue> years = new TreeMap<>();

    YearValue in(int year) {
      return years.computeIfAbsent(year, y -> new YearValue());
    }
  }
}
