package se.bokslut.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bokslut.indicator.Fraction;

/**
 * What a region has received for a purpose of the ALF agreement in a year and how it accounts for
 * it, in kronor and exact (spec input, "alf-accounting").
 *
 * @param purpose {@code FORSKNING} or {@code UTBILDNING}
 * @param premises what premises cost, empty when it is not stated, as the other costs
 */
public record AlfAccount(
    int year,
    String region,
    String purpose,
    Optional<Fraction> received,
    Optional<Fraction> premises,
    Optional<Fraction> salaries,
    Optional<Fraction> other) {

  /** All costs that are stated; empty when nothing of the account is. */
  public Optional<Fraction> accounted() {
    List<Fraction> costs = Stream.of(premises, salaries, other).flatMap(Optional::stream).toList();
    return costs.isEmpty() && received.isEmpty()
        ? Optional.empty()
        : Optional.of(costs.stream().reduce(Fraction.ZERO, Fraction::plus));
  }

  /** What was received minus all costs that are stated (spec indicators, alf-balance). */
  public Optional<Fraction> balance() {
    return received.flatMap(amount -> accounted().map(amount::minus));
  }
}
