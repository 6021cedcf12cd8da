package se.bokslut.recount;

/** What one row adds to an indicator: to which entity of which organisation, and how much. */
record Contribution(
    String organisation, Object entity, Part part, Fraction amount, Fraction cap, RowPlace row) {

  enum Part {
    NUMERATOR,
    DENOMINATOR
  }

  /** A row by which an entity counts as one, however many rows say so. */
  static Contribution one(String organisation, Object entity, RowPlace row) {
    return of(organisation, entity, Fraction.ONE, Fraction.ONE, row);
  }

  static Contribution of(
      String organisation, Object entity, Fraction amount, Fraction cap, RowPlace row) {
    return new Contribution(organisation, entity, Part.NUMERATOR, amount, cap, row);
  }

  Contribution asDenominator() {
    return new Contribution(organisation, entity, Part.DENOMINATOR, amount, cap, row);
  }
}
