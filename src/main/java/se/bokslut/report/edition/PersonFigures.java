package se.bokslut.report.edition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.Calculation.RollUp;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.FigureValue;

/** How figures tell numbers of persons. */
final class PersonFigures {

  private static final BigInteger MOST_PARTS = BigInteger.valueOf(1_000_000);

  private PersonFigures() {}

  /** Whether an indicator's value is a number of persons. */
  static boolean isCount(IndicatorDefinition indicator) {
    return indicator.countsPersons() && indicator.calculation().rollUp() == RollUp.SUM;
  }

  /** Whether an indicator is a part of persons, both told. */
  static boolean isShare(IndicatorDefinition indicator) {
    return indicator.countsPersons()
        && indicator.calculation().rollUp() == RollUp.RATIO
        && indicator.calculation().scale() == 1;
  }

  /** Whether an indicator's value is how much counted persons do together. */
  static boolean isWork(IndicatorDefinition indicator) {
    return !indicator.countsPersons()
        && indicator.personsAmong() != null
        && indicator.calculation().rollUp() == RollUp.SUM;
  }

  /** Whether an indicator is a median of what counted persons have each. */
  static boolean isMedian(IndicatorDefinition indicator) {
    return isAboutPersons(indicator) && indicator.calculation().rollUp() == RollUp.MEDIAN;
  }

  /**
   * How many persons a median rests on at least: of all of them no more can be missing than rows
   * are. One person can have many rows, so that the rows behind it do not tell.
   *
   * @param all the number of those among whom they are
   */
  static long leastPersons(FigureValue median, FigureValue all) {
    Integer rows = median.sourceRows();
    Integer allRows = all.sourceRows();
    return rows == null || allRows == null || all.value().isEmpty()
        ? 0
        : count(all) - Math.max(0, allRows - rows);
  }

  /** The number of equal parts in which all values are whole; 0 when there are too many. */
  static long parts(List<FigureValue> figures) {
    BigInteger parts =
        figures.stream()
            .flatMap(figure -> figure.value().stream())
            .map(Fraction::denominator)
            .reduce(BigInteger.ONE, (one, other) -> one.divide(one.gcd(other)).multiply(other));
    return parts.compareTo(MOST_PARTS) > 0 ? 0 : parts.longValueExact();
  }

  /** A value in so many parts of one. */
  static long amount(FigureValue figure, long parts) {
    return figure
        .value()
        .map(value -> whole(value.times(Fraction.of(parts))))
        .orElse(Counts.UNKNOWN);
  }

  /** Whether an indicator rests on persons in any way. */
  static boolean isAboutPersons(IndicatorDefinition indicator) {
    return indicator.countsPersons() || indicator.personsAmong() != null;
  }

  static long count(FigureValue figure) {
    return figure.value().map(PersonFigures::whole).orElse(Counts.UNKNOWN);
  }

  static long numerator(FigureValue figure) {
    return part(figure.numerator());
  }

  static long denominator(FigureValue figure) {
    return part(figure.denominator());
  }

  /** Those of a share's persons who are not in its numerator. */
  static long rest(FigureValue figure) {
    return figure.numerator() == null ? Counts.UNKNOWN : denominator(figure) - numerator(figure);
  }

  private static long part(@Nullable String written) {
    return Optional.ofNullable(written)
        .map(number -> new BigDecimal(number).longValueExact())
        .orElse(Counts.UNKNOWN);
  }

  private static long whole(Fraction value) {
    return value.rounded(0).longValueExact();
  }
}
