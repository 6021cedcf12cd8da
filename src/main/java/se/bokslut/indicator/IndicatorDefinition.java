package se.bokslut.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One indicator, as its file says (spec indicators "How an indicator is calculated").
 *
 * @param code its stable code, for example {@code doctoral-fte}; a measurement's as it is stated
 * @param name its Swedish name
 * @param englishName its English name
 * @param definition what it counts, as printed in reports, in Swedish
 * @param unit what its values are measured in
 * @param decimals how many decimals are displayed
 * @param direction whether higher is better
 * @param countsPersons whether it counts persons, so that small numbers are suppressed in public
 * @param chapter the chapter of the region report that shows it
 * @param order its place within the chapter
 * @param calculation how its values are made
 * @param personsAmong the indicator that counts the persons among whom this one's are, else null
 */
public record IndicatorDefinition(
    String code,
    String name,
    String englishName,
    String definition,
    Unit unit,
    int decimals,
    Direction direction,
    boolean countsPersons,
    int chapter,
    int order,
    Calculation calculation,
    @Nullable String personsAmong) {

  private static final int MOST_DECIMALS = 10;

  /** What values are measured in. */
  public enum Unit {
    /** A number of things or persons. */
    COUNT,
    /** A number of things in which parts of things are counted. */
    FRACTION,
    /** A share from 0 to 1. */
    SHARE,
    /** Swedish kronor. */
    SEK,
    /** Months. */
    MONTHS,
    /** Points. */
    POINTS,
    /** Persons for each 100 000 inhabitants. */
    PER_100K,
    /** A number of whatever an agreement measures. */
    NUMBER,
    /** A step of the scale of {@link Step}. */
    STEP
  }

  /** Whether a higher value is better. */
  public enum Direction {
    /** Higher is better. */
    HIGHER,
    /** Lower is better. */
    LOWER,
    /** Neither. */
    NEUTRAL
  }

  /** An indicator that is not about persons whom another one counts. */
  public IndicatorDefinition(
      String code,
      String name,
      String englishName,
      String definition,
      Unit unit,
      int decimals,
      Direction direction,
      boolean countsPersons,
      int chapter,
      int order,
      Calculation calculation) {
    this(
        code,
        name,
        englishName,
        definition,
        unit,
        decimals,
        direction,
        countsPersons,
        chapter,
        order,
        calculation,
        null);
  }

  /** Checks the code and the decimals. */
  public IndicatorDefinition {
    if (code.isBlank()) {
      throw new IllegalArgumentException("en indikator har en kod");
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals ska vara 0–" + MOST_DECIMALS);
    }
  }

  /** The same without the persons among whom its own are, which no calculation needs. */
  IndicatorDefinition amongNobody() {
    return new IndicatorDefinition(
        code,
        name,
        englishName,
        definition,
        unit,
        decimals,
        direction,
        countsPersons,
        chapter,
        order,
        calculation);
  }

  /** A value as data files write it: a step in words, all else as a number. */
  public String written(Fraction value) {
    return unit == Unit.STEP
        ? Step.at(value).map(Step::word).orElseGet(value::written)
        : value.written();
  }
}
