package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;

/** The fictional regional agreement: targets of the region, its providers and some units. */
final class DemonstrationTargets {
  private static final String AGREEMENT = "Regionalt ALF-avtal Uppsala";
  private static final List<String> COLUMNS =
      List.of(
          "Avtal",
          "Målområde",
          "Indikator",
          "Omfattning",
          "År",
          "Målvärde",
          "Riktning",
          "Tolerans %",
          "Källa");

  private DemonstrationTargets() {}

  static void deliver(DropFolder folder) {
    List<OfficeRow> rows = new ArrayList<>();
    List<OfficeRow> ofUnits = new ArrayList<>();
    for (List<String> line : Vocabulary.read("targets.txt")) {
      List<String> values = line.subList(5, line.size());
      for (int i = 0; i < values.size(); i++) {
        if (!values.get(i).isEmpty()) {
          OfficeRow row = row(line, DemonstrationYears.FIRST + i, values.get(i));
          (line.get(2).startsWith("U") ? ofUnits : rows).add(row);
        }
      }
    }
    folder.workbook("Region Uppsala/Mål/mål 2021-2025.xlsx", ofRegion(rows));
    folder.csv(
        "Region Uppsala/Mål/enhetsmål.csv",
        OfficeSheet.of("Mål", COLUMNS, ofUnits),
        OfficeCsv.UTF8_WITH_MARK);
  }

  private static OfficeSheet ofRegion(List<OfficeRow> rows) {
    OfficeSheet sheet = OfficeSheet.of("Mål", COLUMNS, rows);
    OfficeRow twice = rows.get(rows.size() - 1).copy().with("Målvärde", 1);
    sheet.insert(rows.size(), twice);
    sheet.note(twice, "VARNING: samma mål en gång till (duplicate-row)");
    OfficeRow unclear = rows.get(4).copy().with("Omfattning", "NVH");
    sheet.insert(30, unclear);
    sheet.spoil(unclear, "Målvärde", "enligt plan", "AVVISAS: oläsligt målvärde");
    OfficeRow nobody = rows.get(4).copy();
    sheet.insert(31, nobody);
    sheet.spoil(nobody, "Omfattning", "NHV", "AVVISAS: okänd omfattning NHV");
    return sheet.preface("Regionalt ALF-avtal: mål och målvärden", "Påhittade mål", "");
  }

  private static OfficeRow row(List<String> line, int year, String value) {
    String direction = line.get(3);
    return new OfficeRow()
        .with("Avtal", AGREEMENT)
        .with("Målområde", line.get(0))
        .with("Indikator", line.get(1))
        .with("Omfattning", line.get(2))
        .with("År", year)
        .with("Målvärde", value.matches("\\d+") ? Integer.valueOf(value) : value)
        .with("Riktning", direction)
        .with("Tolerans %", line.get(4).isEmpty() ? "" : Integer.valueOf(line.get(4)))
        .with("Källa", "Regionalt ALF-avtal, bilaga 2, beslutad 2020-12-10");
  }
}
