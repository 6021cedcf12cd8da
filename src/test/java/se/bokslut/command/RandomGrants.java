package se.bokslut.command;

import java.time.LocalDate;
import java.util.Map;

/** Grants that several units and funders report, whole, in shares, refused and in euro. */
final class RandomGrants {

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;

  RandomGrants(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
  }

  RandomSheet sheet() {
    RandomSheet sheet =
        new RandomSheet(
            dice,
            Map.of(
                "Projekt-id",
                "Diarienr",
                "Finansiär",
                "Bidragsgivare",
                "År",
                "Bidragsår",
                "Beviljat år",
                "Beviljat år (kr)",
                "Beviljat totalt",
                "Awarded (kr)",
                "Andel %",
                "Share %"));
    boolean currencies = dice.percent(40);
    for (int rows = dice.between(3, 12); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      organisation.state(row);
      if (dice.percent(5)) {
        row.put("År", dice.between(2019, 2024));
        row.put("Projekttitel", "Inga");
        row.put("Projekt-id", "");
        row.put("Finansiär", "");
      } else {
        fill(row, currencies);
      }
    }
    return sheet;
  }

  private void fill(Map<String, Object> row, boolean currencies) {
    int year = dice.between(2019, 2024);
    row.put("Projekt-id", project());
    row.put("Finansiär", dice.percent(4) ? "" : funder());
    row.put("Konkurrens", dice.of("", "", "", "", "NAT", "ÖVR", "LOK", "UPPDRAG", "int", "?"));
    row.put("Beslut", dice.of("", "", "BEVILJAD", "Beviljad", "AVSLAG", "avslag", "vilande"));
    row.put(
        "Beslutsdatum",
        dice.orEmpty(
            40, cells.date(LocalDate.of(year - dice.below(2), 1, 1).plusDays(dice.below(365)))));
    row.put("År", cells.year(year));
    row.put("Beviljat år", dice.orEmpty(30, amount()));
    row.put("Beviljat totalt", dice.orEmpty(40, amount()));
    row.put("Upparbetat år", dice.orEmpty(70, amount()));
    row.put("Andel %", dice.orEmpty(60, dice.percent(10) ? dice.of(150, 0, -10) : share()));
    if (currencies) {
      row.put("Valuta", dice.of("", "SEK", "EUR", "eur", "USD"));
      row.put("Kurs", dice.of("", "11,5", 10, "0", 11.25));
    }
  }

  private Object share() {
    return cells.percent(dice.of(25, 33, 40, 50, 60));
  }

  private Object amount() {
    return dice.percent(5)
        ? dice.of(0, "1.234", "0.500", "-500", "1 000 %")
        : cells.money(dice.of(1_000_000, 250_000, 1_500_000, 99_999));
  }

  private Object project() {
    String number = "2023-0" + dice.between(1, 4);
    return dice.of(
        number,
        number,
        number + "_Vinnova",
        number + "_VR",
        " " + number + " _Forte",
        number.replace("-", " - "),
        "ab-" + number,
        "AB-" + number,
        2023);
  }

  private String funder() {
    return dice.of(
        "Vetenskapsrådet",
        "VETENSKAPSRADET",
        "Vinnova",
        "Cancerfonden",
        "Hjärt-Lungfonden",
        "EU",
        "ERC",
        "FORSS",
        "ALF",
        "RUFU",
        "Region 03",
        "Landstinget 03",
        "Stiftelsen Okänd",
        "Novo Nordisk  Fonden");
  }

  /** A SweCRIS export, which must lie in a unit's folder to count. */
  RandomSheet swecris() {
    RandomSheet sheet = new RandomSheet(dice, Map.of());
    for (int rows = dice.between(2, 6); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      int year = dice.between(2020, 2024);
      row.put("ProjectId", "2023-0" + dice.between(1, 4) + dice.of("_VR", "_Vinnova", "_Forte"));
      row.put("ProjectTitleSv", "Ett projekt");
      row.put("FundingOrganisationNameSv", dice.of("Vetenskapsrådet", "Vinnova", "Forte", "Okänd"));
      row.put("FundingsSek", dice.of("1.5e+06", 1_000_000, "250000", "1e+06", "NULL"));
      row.put("FundingYear", dice.of(year, Integer.toString(year)));
      row.put("ProjectStartDate", "01/01/" + year + " 00:00:00");
      row.put("InvolvedPeople", "x");
    }
    return sheet;
  }
}
