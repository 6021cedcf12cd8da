package se.bokslut.report;

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

  /** What was received minus all costs that are stated (spec indicators, alf-balance). */
  public Optional<Fraction> balance() {
    Fraction costs =
        Stream.of(premises, salaries, other)
            .flatMap(Optional::stream)
            .reduce(Fraction.ZERO, Fraction::plus);
    return received.map(amount -> amount.minus(costs));
  }
}
