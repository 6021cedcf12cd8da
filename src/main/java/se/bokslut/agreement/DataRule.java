package se.bokslut.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How delivered rows decide a minimum level (spec minimum-levels, "data rule").
 *
 * @param window how many years the rule looks at, the year itself the last of them
 * @param fulfilled SQL of year, organisation and row: the rows that show that the level is
 *     fulfilled
 * @param decides SQL of year and organisation: where so much is delivered that no such row means
 *     not fulfilled; null when the absence of rows decides nothing
 * @param shows what rows that fulfil the level show, as told to the unit, in Swedish
 * @param lacks what their absence shows; null when it decides nothing
 */
public record DataRule(
    int window, String fulfilled, @Nullable String decides, String shows, @Nullable String lacks) {

  /** Checks that the parts suit each other. */
  public DataRule {
    if (window < 1) {
      throw new IllegalArgumentException("window ska vara minst 1");
    }
    if ((decides == null) != (lacks == null)) {
      throw new IllegalArgumentException("decides och lacks anges båda eller ingen");
    }
  }
}
