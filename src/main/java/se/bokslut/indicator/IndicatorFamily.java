package se.bokslut.indicator;

/**
 * Indicators that the data itself names, such as one for each source and purpose of money.
 *
 * @param name the family's name
 * @param members SQL of code, name, definition, unit, decimals, chapter and order, a row a member
 * @param calculation how the members' values are made; the first column of its statements is the
 *     member's code
 */
public record IndicatorFamily(String name, String members, Calculation calculation) {

  /** Checks that the family yields contributions. */
  public IndicatorFamily {
    if (calculation.rollUp() == Calculation.RollUp.MEAN) {
      throw new IllegalArgumentException("en familj kan inte vara ett medelvärde");
    }
  }
}
