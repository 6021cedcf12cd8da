package se.bokslut.indicator;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One indicator, as its file says (spec indicators "How an indicator is calculated").
 *
 * @param code its stable code, for example {@code doctoral-fte}
 * @param name its Swedish name
 * @param englishName its English name
 * @param definition what it counts, as printed in reports, in Swedish
 * @param unit what its values are measured in
 * @param decimals how many decimals are displayed
 * @param direction whether higher is better
 * @param countsPersons whether it counts persons, so that small numbers are suppressed in public
 * @param chapter the chapter of the region report that shows it
 * @param order its place within the chapter
 * @param rollUp how contributions become a value
 * @param window how many years, the reporting year the last of them, a value rests on
 * @param of the indicator whose yearly values a mean is taken of, else null
 * @param contributions SQL of year, organisation, entity, part, amount, divisor, cap, row; null for
 *     a mean
 * @param delivered SQL of year and organisation: who has delivered what the indicator needs; null
 *     for a mean
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
    RollUp rollUp,
    int window,
    @Nullable String of,
    @Nullable String contributions,
    @Nullable String delivered) {

  private static final int MOST_DECIMALS = 10;
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

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
    MONTHS
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

  /** How contributions become a value. */
  public enum RollUp {
    /** The sum over the entities, each at most its cap. */
    SUM,
    /** The sum of the numerator's entities ÷ that of the denominator's. */
    RATIO,
    /** The middle one of the entities' amounts. */
    MEDIAN,
    /** The mean of another indicator's values over the window's years. */
    MEAN
  }

  /** Checks that the parts suit each other. */
  public IndicatorDefinition {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("koden ska bestå av a–z, 0–9 och bindestreck: " + code);
    }
    if (decimals < 0 || decimals > MOST_DECIMALS || window < 1) {
      throw new IllegalArgumentException(
          "decimals ska vara 0–%s och window minst 1".formatted(MOST_DECIMALS));
    }
    boolean mean = rollUp == RollUp.MEAN;
    if (mean != (of != null) || mean == (contributions != null) || mean == (delivered != null)) {
      throw new IllegalArgumentException(
          "ett medelvärde anger of, alla andra anger contributions och delivered");
    }
    if (!mean && window != 1) {
      throw new IllegalArgumentException("bara ett medelvärde har ett fönster på flera år");
    }
  }
}
