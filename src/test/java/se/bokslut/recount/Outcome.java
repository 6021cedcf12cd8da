package se.bokslut.recount;

import java.util.Optional;

/**
 * The value of an indicator for an organisation and a year, with what is written beside it.
 *
 * <p>The value of a step of the scale is its place.
 */
record Outcome(
    Optional<Fraction> value,
    Optional<Step> step,
    Optional<Fraction> numerator,
    Optional<Fraction> denominator,
    int sourceRows) {

  static final Outcome NOT_DELIVERED =
      new Outcome(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

  static Outcome of(Fraction value, int sourceRows) {
    return new Outcome(
        Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty(), sourceRows);
  }

  /** A ratio without denominator has no value, but keeps the rows that were counted. */
  static Outcome ratio(Fraction numerator, Fraction denominator, int sourceRows) {
    Optional<Fraction> value =
        denominator.isZero() ? Optional.empty() : Optional.of(numerator.over(denominator));
    return new Outcome(
        value, Optional.empty(), Optional.of(numerator), Optional.of(denominator), sourceRows);
  }

  /** The value as it stands in the data files. */
  String written() {
    return step.map(Step::words).or(() -> value.map(Fraction::written)).orElse("");
  }
}
