package se.bokslut.report;

import java.util.Locale;

/**
 * Something that a report states in one place, whatever it says there.
 *
 * @param kind what is stated
 * @param year the year that it is about
 * @param organisation the code of whom it is about
 * @param agreement the agreement of a target, else empty
 * @param subject the indicator's code, or the minimum level's id
 */
public record Statement(
    Kind kind, int year, String organisation, String agreement, String subject) {

  /** What can be stated. */
  public enum Kind {
    /** A figure. */
    INDICATOR,
    /** What is aimed at. */
    TARGET,
    /** How a target turned out. */
    TARGET_STATUS,
    /** How a unit stands on a minimum level. */
    MINIMUM_LEVEL;

    /** The word in the database and in data files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code. */
    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
