package se.bokslut.recount;

import java.util.Optional;

/** The value of an indicator for an organisation and a year, with what is written beside it. */
record Outcome(
    Optional<Fraction> value,
    Optional<Fraction> numerator,
    Optional<Fraction> denominator,
    int sourceRows) {

  static final Outcome NOT_DELIVERED =
      new Outcome(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  static Outcome of(Fraction value, int sourceRows) {
    return new Outcome(Optional.of(value), Optional.empty(), Optional.empty(), sourceRows);
  }

  static Outcome ratio(Fraction numerator, Fraction denominator, int sourceRows) {
    Optional<Fraction> value =
        denominator.isZero() ? Optional.empty() : Optional.of(numerator.over(denominator));
    int rows = value.isPresent() ? sourceRows : 0;
    return new Outcome(value, Optional.of(numerator), Optional.of(denominator), rows);
  }
}
