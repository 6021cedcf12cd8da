package se.bokslut.dataset;

import java.util.List;

/** A check over several cells of one row, stated in the kind's definition. */
public sealed interface RowCheck {

  /**
   * Parts must sum to a total when another number is large enough; a warning otherwise.
   *
   * @param parts the headings of the parts
   * @param total what they sum to
   * @param when the heading of the number that decides whether the check applies
   * @param atLeast from which value of it
   */
  record Sum(List<String> parts, int total, String when, int atLeast) implements RowCheck {}

  /**
   * An amount in another currency than kronor needs a rate; an error otherwise.
   *
   * @param currency the heading of the currency
   * @param rate the heading of the rate
   * @param amounts the headings of the amounts
   */
  record Rate(String currency, String rate, List<String> amounts) implements RowCheck {}

  /**
   * A validity must not end before it begins, since such a row would never hold; an error
   * otherwise.
   *
   * @param from the heading of its beginning
   * @param until the heading of its end
   */
  record Order(String from, String until) implements RowCheck {}
}
