package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Optional;

/** What a region received and accounted for one purpose in a year, in kronor. */
record AlfRow(
    RowPlace place,
    String region,
    int year,
    Purpose purpose,
    Fraction received,
    Optional<Fraction> premises,
    Optional<Fraction> salaries,
    Optional<Fraction> other) {

  enum Purpose {
    RESEARCH,
    EDUCATION
  }

  static Optional<AlfRow> read(Fields row, int year, String region) {
    Optional<Purpose> purpose = row.text("Ändamål").flatMap(AlfRow::purpose);
    Optional<Fraction> received = kronor(row, "Erhållet");
    return purpose.isEmpty() || received.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AlfRow(
                row.place(),
                region,
                year,
                purpose.get(),
                received.get(),
                kronor(row, "Lokaler"),
                kronor(row, "Löner"),
                kronor(row, "Övrig drift")));
  }

  /** What is left of the received money when all stated costs are taken from it. */
  Fraction balance() {
    return received
        .minus(premises.orElse(Fraction.ZERO))
        .minus(salaries.orElse(Fraction.ZERO))
        .minus(other.orElse(Fraction.ZERO));
  }

  /** Equal for rows of which only the first can hold. */
  String subject() {
    return region + "|" + year + "|" + purpose;
  }

  private static Optional<Fraction> kronor(Fields row, String heading) {
    Optional<BigDecimal> amount = row.money(heading);
    return amount.map(Fraction::of);
  }

  private static Optional<Purpose> purpose(String word) {
    return switch (Texts.folded(word)) {
      case "forskning", "research" -> Optional.of(Purpose.RESEARCH);
      case "utbildning", "education" -> Optional.of(Purpose.EDUCATION);
      default -> Optional.empty();
    };
  }
}
