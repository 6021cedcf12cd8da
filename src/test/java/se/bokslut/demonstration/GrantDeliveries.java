package se.bokslut.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who delivers which grants: the hospital's finance office, some units themselves in 2025. */
final class GrantDeliveries {
  /** Deliver their own grants of 2025, U06 in the workbook with its publications. */
  private static final Set<String> OWN_2025 =
      Set.of("U02", "U04", "U06", "U09", "U12", "U13", "U14", "U17");

  /** Has had no grants in 2023 and says so. */
  private static final String WITHOUT_GRANTS = "U20";

  private final DropFolder folder;
  private final GrantRows grants = new GrantRows(new Grants().all());
  private final GrantFaults faults = new GrantFaults();

  GrantDeliveries(DropFolder folder) {
    this.folder = folder;
  }

  void deliver() {
    deliver2021();
    deliver2022();
    deliver2023();
    deliver2024();
    deliver2025();
    DemonstrationYears.all()
        .forEach(
            year ->
                folder.workbook(
                    DemonstrationYears.primaryCareWorkbook(year),
                    sheet("Anslag", List.of(DemonstrationOrganisation.PRIMARY_CARE_UNIT), year)));
  }

  private void deliver2021() {
    OfficeSheet sheet = sheet("Anslag 2021", hospitalUnits(), 2021);
    faults.of2021(sheet);
    sheet.rename("Beviljat år", "Beviljat år (kr)");
    sheet.preface("Externa och interna forskningsmedel 2021", "").summed("Beviljat år");
    folder.workbook(path(2021, "xlsx"), sheet);
  }

  private void deliver2022() {
    OfficeSheet sheet = sheet("Anslag", hospitalUnits(), 2022);
    sheet
        .rewrite("Beviljat år", GrantDeliveries::inThousands)
        .rewrite("Beviljat totalt", GrantDeliveries::inThousands)
        .rewrite("Upparbetat år", GrantDeliveries::inThousands)
        .rename("Beviljat år", "Beviljat år (tkr)")
        .rename("Beviljat totalt", "Beviljat totalt (tkr)")
        .rename("Upparbetat år", "Upparbetat år (tkr)")
        .rename("Projekt-id", "Diarienr")
        .rename("Finansiär", "Bidragsgivare");
    faults.of2022(sheet);
    folder.workbook(path(2022, "xlsx"), sheet);
  }

  private void deliver2023() {
    List<String> units =
        hospitalUnits().stream().filter(unit -> !unit.equals(WITHOUT_GRANTS)).toList();
    OfficeSheet sheet = sheet("Anslag", units, 2023);
    sheet.insert(
        200,
        new OfficeRow()
            .with("Projekt-id", "Inga")
            .with("Enhetskod", WITHOUT_GRANTS)
            .with("År", 2023));
    sheet.rewrite("Kurs", rate -> rate.toString().replace('.', ','));
    faults.of2023(sheet);
    folder.csv(path(2023, "csv"), sheet, OfficeCsv.WINDOWS);
  }

  private void deliver2024() {
    OfficeSheet sheet = sheet("Anslag 2024", hospitalUnits(), 2024);
    faults.of2024(sheet);
    inSwedish(sheet, "Beviljat totalt", UntidyHand::inMillions);
    sheet
        .rewrite("Andel %", share -> OfficeRow.percent((Integer) share))
        .extra("Diarieförd av", "reg", "", "")
        .hide("Finansiärstyp", "Finansiär orgnr")
        .preface("Akademiska sjukhuset", "Ekonomiavdelningen", "Forskningsmedel 2024", "");
    UntidyHand.unitsByName(sheet);
    UntidyHand.datesInWords(sheet, "Beslutsdatum");
    folder.workbook(path(2024, "xlsx"), sheet.banner());
  }

  private void deliver2025() {
    List<String> units = hospitalUnits().stream().filter(u -> !OWN_2025.contains(u)).toList();
    OfficeSheet sheet = sheet("Anslag", units, 2025);
    faults.of2025(sheet);
    folder.workbook(path(2025, "xlsx"), sheet.summed("Upparbetat år").drop("Finansiärstyp"));
    for (String code : OWN_2025.stream().sorted().toList()) {
      deliverOwn(DemonstrationOrganisation.unit(code));
    }
  }

  private void deliverOwn(DemonstrationUnit unit) {
    OfficeSheet sheet = sheet("Anslag", List.of(unit.code()), 2025);
    faults.unit2025(unit.code(), sheet);
    String path = DemonstrationYears.unitFolder(2025, unit);
    switch (unit.code()) {
      case "U06" ->
          folder.workbook(path + "FoU-uppgifter 2025.xlsx", sheet.rename("År", "Bidragsår"));
      case "U09", "U14" -> {
        inSwedish(sheet, "Beviljat år", UntidyHand::inKronor);
        sheet.drop("Enhetskod", "Konkurrens");
        folder.workbook(path + "anslag 2025.xlsx", sheet.preface("Anslag " + unit.name(), ""));
      }
      case "U13" -> folder.csv(path + "anslag 2025.csv", sheet, OfficeCsv.UTF8_WITH_MARK);
      default -> folder.workbook(path + "anslag 2025.xlsx", sheet.drop("Bidragsform"));
    }
  }

  private OfficeSheet sheet(String name, List<String> units, int year) {
    Stream<OfficeRow> rows = units.stream().flatMap(unit -> grants.of(unit, year).stream());
    return OfficeSheet.of(name, GrantRows.COLUMNS, rows.toList());
  }

  /** Writes amounts with their unit, except those in another currency. */
  private static void inSwedish(OfficeSheet sheet, String column, UnaryOperator<Object> hand) {
    for (OfficeRow row : sheet.rows()) {
      if (row.has(column) && !row.has("Valuta")) {
        row.with(column, hand.apply(row.get(column)));
      }
    }
  }

  private static Object inThousands(Object amount) {
    return BigDecimal.valueOf(((Number) amount).longValue(), 3).stripTrailingZeros();
  }

  private static List<String> hospitalUnits() {
    return DemonstrationOrganisation.hospitalUnits().stream().map(DemonstrationUnit::code).toList();
  }

  private static String path(int year, String extension) {
    return DemonstrationYears.hospitalFolder(year) + "anslag " + year + "." + extension;
  }
}
