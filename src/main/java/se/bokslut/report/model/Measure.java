package se.bokslut.report.model;

/**
 * How a number is displayed.
 *
 * @param form what stands after it
 * @param decimals how many decimals are displayed
 */
public record Measure(Form form, int decimals) {

  /** What stands after a number. */
  public enum Form {
    /** Nothing; the unit stands in the heading. */
    PLAIN,
    /** A per cent sign; the number itself is a share. */
    PERCENT,
    /** The abbreviation of percentage points. */
    POINTS
  }

  /** How many decimals are displayed at most; nobody reads more. */
  public static final int MOST_DECIMALS = 10;

  /** Checks the decimals. */
  public Measure {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "decimals not between 0 and %s: %s".formatted(MOST_DECIMALS, decimals));
    }
  }
}
