package se.bokslut.dataset;

/**
 * The fields of a kind whose rows hold from one time to another instead of for one year
 * (giltighet); an empty one is open.
 *
 * @param from the field of the first day or year
 * @param until the field of the last day or year
 */
public record Validity(String from, String until) {

  /** The stored field of the first year that a row touches; empty for an open one. */
  public static final String FIRST_YEAR = "first_year";

  /** The stored field of the last year that a row touches; empty for an open one. */
  public static final String LAST_YEAR = "last_year";
}
