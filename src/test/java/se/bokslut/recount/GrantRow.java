package se.bokslut.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An accepted row of a grant at an organisation, its amounts in kronor. */
record GrantRow(
    RowPlace place,
    String organisation,
    String project,
    int year,
    int awardYear,
    FundingClass fundingClass,
    Optional<BigDecimal> grantedInYear,
    Optional<BigDecimal> awarded,
    Optional<BigDecimal> used,
    BigDecimal share,
    String funder,
    Optional<Boolean> granted,
    Optional<Integer> decisionYear) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Empty when a required cell is missing, or the rate of an amount in another currency. */
  static Optional<GrantRow> read(
      Fields row, int year, String organisation, Organisations organisations) {
    Optional<String> project = row.text("Projekt-id");
    Optional<String> funder = row.text("Finansiär");
    if (project.isEmpty() || funder.isEmpty() || lacksRate(row)) {
      return Optional.empty();
    }
    return Optional.of(
        new GrantRow(
            row.place(),
            organisation,
            project(project.get()),
            year,
            row.date("Beslutsdatum").map(LocalDate::getYear).orElse(year),
            row.text("Konkurrens")
                .flatMap(FundingClass::stated)
                .orElseGet(
                    () ->
                        FundingClass.byFunder(
                            funder.get(), row.text("Finansiär orgnr"), organisations)),
            kronor(row, "Beviljat år"),
            kronor(row, "Beviljat totalt"),
            kronor(row, "Upparbetat år"),
            row.percent("Andel %").filter(GrantRow::isShare).orElse(FULL).movePointLeft(2),
            Texts.compact(funder.get()),
            granted(row.text("Beslut").orElse("")),
            row.date("Beslutsdatum").map(LocalDate::getYear)));
  }

  /** A row of the SweCRIS export: the whole grant, in its funding year. */
  static Optional<GrantRow> readSwecris(
      Fields row, int year, String organisation, Organisations organisations) {
    Optional<String> project = row.text("ProjectId");
    Optional<String> funder = row.text("FundingOrganisationNameSv");
    if (project.isEmpty() || funder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GrantRow(
            row.place(),
            organisation,
            project(project.get()),
            year,
            year,
            FundingClass.byFunder(funder.get(), row.text("FundingOrganisationId"), organisations),
            Optional.empty(),
            row.money("FundingsSek"),
            Optional.empty(),
            BigDecimal.ONE,
            Texts.compact(funder.get()),
            Optional.empty(),
            Optional.empty()));
  }

  private static boolean isShare(BigDecimal percent) {
    return percent.signum() >= 0 && percent.compareTo(FULL) <= 0;
  }

  private static String project(String reference) {
    return reference
        .replaceAll("[\\s\\p{Z}]", "")
        .replaceFirst("_\\p{L}+$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean lacksRate(Fields row) {
    return rate(row).isEmpty()
        && Stream.of("Beviljat år", "Beviljat totalt", "Upparbetat år")
            .anyMatch(heading -> row.money(heading).isPresent());
  }

  private static Optional<BigDecimal> rate(Fields row) {
    String currency = row.text("Valuta").map(Texts::compact).orElse("sek");
    return currency.equals("sek") || currency.equals("kr")
        ? Optional.of(BigDecimal.ONE)
        : row.number("Kurs").filter(each -> each.signum() > 0);
  }

  private static Optional<BigDecimal> kronor(Fields row, String heading) {
    return row.money(heading).flatMap(amount -> rate(row).map(amount::multiply));
  }

  /** Whether the money was not refused, so that its amounts count. */
  boolean counts() {
    return granted.orElse(true);
  }

  private static Optional<Boolean> granted(String decision) {
    return switch (Texts.folded(decision)) {
      case "beviljad", "beviljat", "granted", "approved" -> Optional.of(true);
      case "avslag", "avslagen", "rejected" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
