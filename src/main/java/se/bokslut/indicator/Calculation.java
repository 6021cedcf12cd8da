package se.bokslut.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How an indicator's values are made of contributions (spec indicators "How an indicator is
 * calculated").
 *
 * @param rollUp how contributions become a value
 * @param entity what is counted, at most once in any organisation
 * @param window how many years, the reporting year the last of them, a value rests on
 * @param scale what a ratio is multiplied by
 * @param levels at which levels it has values
 * @param coverage whether units deliver it, so that it can be said how many have
 * @param stage when its contributions are calculated
 * @param everyRegion whether the nation is unknown when a region that delivered has no denominator
 * @param of the indicator whose yearly values a mean is taken of, else null
 * @param contributions SQL of year, organisation, entity, part, amount, divisor, cap, row; null for
 *     a mean
 * @param tellsAlone whether each of them tells, last, that no other one of the indicator and year,
 *     beside that of the other part, is of the same entity or row; it is then summed without
 *     looking for others
 * @param delivered SQL of year and organisation: who has delivered what the indicator needs; null
 *     for a mean
 * @param known SQL of year and organisation: for whose rows the figure can be had, of those whom
 *     {@link Deliverers} names; null when it can for all who have delivered
 */
public record Calculation(
    RollUp rollUp,
    Entity entity,
    int window,
    int scale,
    Levels levels,
    Coverage coverage,
    Stage stage,
    boolean everyRegion,
    @Nullable String of,
    @Nullable String contributions,
    boolean tellsAlone,
    @Nullable String delivered,
    @Nullable String known) {

  /** How contributions become a value. */
  public enum RollUp {
    /** The sum over the entities, each at most its cap. */
    SUM,
    /** The sum of the numerator's entities ÷ that of the denominator's. */
    RATIO,
    /** The middle one of the entities' amounts. */
    MEDIAN,
    /** The mean of another indicator's values over the window's years. */
    MEAN,
    /** A ratio for a unit; above, the mean of the units that have one. */
    MEAN_OF_UNITS,
    /** The value that is stated for the very organisation. */
    AS_STATED
  }

  /** What the contributions of an indicator are parts of. */
  public enum Entity {
    /** A publication, whoever reports it. */
    PUBLICATION,
    /** A defence or licentiate, whoever reports it. */
    DEFENCE,
    /** A person, in a year or a half-year. */
    PERSON,
    /** What a project was granted for a year. */
    GRANTED_AMOUNT,
    /** What a project was granted in all. */
    AWARDED_AMOUNT,
    /** What a project used in a year. */
    USED_AMOUNT,
    /** What a commission used, else was granted. */
    COMMISSIONED_AMOUNT,
    /** A project, by either of the amounts that it was granted. */
    PROJECT,
    /** A project that a funder has decided on. */
    APPLICATION,
    /** A minimum level of a unit. */
    LEVEL,
    /** What one row says. */
    ROW
  }

  /** At which levels an indicator has values. */
  public enum Levels {
    /** At all. */
    ALL,
    /** For regions and the nation. */
    REGION_AND_NATION
  }

  /** Whether units deliver an indicator. */
  public enum Coverage {
    /** They do. */
    UNITS,
    /** They do not. */
    NONE
  }

  /** When contributions are calculated. */
  public enum Stage {
    /** From the rows in force. */
    FIRST,
    /** When the minimum levels have been assessed, which rest on those of the first stage. */
    AFTER_MINIMUM_LEVELS
  }

  /** Checks that the parts suit each other. */
  public Calculation {
    if (window < 1 || scale < 1) {
      throw new IllegalArgumentException("window och scale ska vara minst 1");
    }
    boolean mean = rollUp == RollUp.MEAN;
    if (mean != (of != null) || mean == (contributions != null) || mean == (delivered != null)) {
      throw new IllegalArgumentException(
          "ett medelvärde anger of, alla andra anger contributions och delivered");
    }
    if (!mean && window != 1) {
      throw new IllegalArgumentException("bara ett medelvärde har ett fönster på flera år");
    }
    if (tellsAlone && rollUp != RollUp.SUM && rollUp != RollUp.RATIO) {
      throw new IllegalArgumentException("bara en summa eller kvot har tells-alone");
    }
    if (rollUp != RollUp.RATIO && (scale != 1 || everyRegion)) {
      throw new IllegalArgumentException("bara en kvot har scale eller every-region");
    }
  }

  /** The indicator whose contributions are rolled up: of a mean, the one that it is the mean of. */
  public String base(String code) {
    return of == null ? code : of;
  }
}
