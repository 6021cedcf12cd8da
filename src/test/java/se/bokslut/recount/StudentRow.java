package se.bokslut.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** An accepted row of a doctoral student's half-year at an organisation. */
record StudentRow(
    RowPlace place,
    String organisation,
    String halfYear,
    Person person,
    BigDecimal activity,
    boolean clinical,
    Optional<Boolean> womanByColumn,
    Optional<LocalDate> admission) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  static Optional<StudentRow> read(
      Fields row, String halfYear, String organisation, String region) {
    Optional<Person> person = Person.read(row, "Doktorand-id", year(halfYear), region);
    Optional<BigDecimal> activity =
        row.percent("Aktivitet %")
            .filter(percent -> percent.signum() >= 0 && percent.compareTo(FULL) <= 0);
    if (person.isEmpty() || activity.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StudentRow(
            row.place(),
            organisation,
            halfYear,
            person.get(),
            activity.get(),
            clinical(row),
            woman(row.text("Kön").orElse("")),
            row.date("Antagningsdatum")));
  }

  int year() {
    return year(halfYear);
  }

  boolean active() {
    return activity.compareTo(BigDecimal.ONE) >= 0;
  }

  Optional<Boolean> womanKnown() {
    return person.womanByNumber().or(this::womanByColumn);
  }

  private static int year(String halfYear) {
    return Integer.parseInt(halfYear.substring(0, 4));
  }

  private static boolean clinical(Fields row) {
    return row.yes("Kliniskt verksam")
        .orElseGet(() -> supported(row, "USL") || supported(row, "AUH"));
  }

  private static boolean supported(Fields row, String support) {
    return row.percent(support).map(percent -> percent.signum() > 0).orElse(false);
  }

  private static Optional<Boolean> woman(String word) {
    return switch (Texts.folded(word)) {
      case "k", "kvinna", "f", "female", "woman" -> Optional.of(true);
      case "m", "man", "male" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
