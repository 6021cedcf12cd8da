package se.bokslut.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns grants into the rows of a year. */
final class GrantRows {
  static final List<String> COLUMNS =
      List.of(
          "Projekt-id",
          "Projekttitel",
          "Enhetskod",
          "Huvudsökande",
          "Finansiär",
          "Finansiär orgnr",
          "Finansiärstyp",
          "Konkurrens",
          "Bidragsform",
          "Beslut",
          "Beslutsdatum",
          "År",
          "Beviljat år",
          "Beviljat totalt",
          "Upparbetat år",
          "Andel %",
          "Valuta",
          "Kurs",
          "Start",
          "Slut");

  /** Kronor for a euro, yearly means rounded to öre. */
  private static final List<String> EURO = List.of("10.15", "10.63", "11.48", "11.43", "11.06");

  private final List<Grant> grants;

  GrantRows(List<Grant> grants) {
    this.grants = grants;
  }

  List<OfficeRow> of(String unit, int year) {
    List<OfficeRow> rows = new ArrayList<>();
    for (Grant grant : grants) {
      if (grant.units().contains(unit) && grant.runsIn(year)) {
        rows.add(row(grant, unit, year));
      }
    }
    return rows;
  }

  private static OfficeRow row(Grant grant, String unit, int year) {
    Funder funder = grant.funder();
    int place = grant.units().indexOf(unit);
    OfficeRow row =
        new OfficeRow()
            .with("Projekt-id", place == 1 ? suffixed(grant) : grant.number())
            .with("Projekttitel", grant.title())
            .with("Enhetskod", unit)
            .with("Huvudsökande", grant.applicant())
            .with("Finansiär", funder.name())
            .with("Finansiär orgnr", funder.organisationNumber())
            .with("Finansiärstyp", funder.type())
            .with("Konkurrens", funder.competition())
            .with("Bidragsform", funder.award())
            .with("Beslut", grant.granted() ? "BEVILJAD" : "AVSLAG")
            .with("Beslutsdatum", grant.decided())
            .with("År", year);
    return grant.granted() ? amounts(row, grant, place, year) : row;
  }

  private static OfficeRow amounts(OfficeRow row, Grant grant, int place, int year) {
    long used = grant.yearly() * (70 + grant.number().hashCode() % 7 * 4) / 100 / 1000 * 1000;
    row.with("Beviljat år", grant.yearly())
        .with("Beviljat totalt", year == grant.firstYear() ? grant.yearly() * grant.years() : "")
        .with("Upparbetat år", used)
        .with("Andel %", grant.shares().isEmpty() ? "" : grant.shares().get(place))
        .with("Start", LocalDate.of(grant.firstYear(), 1, 1))
        .with("Slut", LocalDate.of(grant.firstYear() + grant.years() - 1, 12, 31));
    if (grant.funder().paysInEuro()) {
      row.with("Valuta", "EUR")
          .with("Kurs", new BigDecimal(EURO.get(year - DemonstrationYears.FIRST)));
    }
    return row;
  }

  /** Some write the funder after the number, as SweCRIS does. */
  private static String suffixed(Grant grant) {
    return switch (grant.funder().name()) {
      case "Vetenskapsrådet" -> grant.number() + "_VR";
      case "Vinnova", "Forte" -> grant.number() + "_" + grant.funder().name();
      default -> grant.number();
    };
  }
}
