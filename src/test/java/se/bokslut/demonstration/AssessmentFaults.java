package se.bokslut.demonstration;

/**
 * What is put into the self-assessments: rows that are refused, answers that lack what they need,
 * and answers that the rows of another kind contradict.
 */
final class AssessmentFaults {
  void of2022(OfficeSheet sheet) {
    refused(sheet, 60, "Svar", "delvis");
    contradicted(sheet, "U09", "F8", "N");
  }

  void of2023(OfficeSheet sheet) {
    contradicted(sheet, "U20", "F9", "J");
    refused(sheet, 111, "Kriterium", "");
    lacking(sheet, "U12", "S6", "Text", "J utan text");
  }

  void of2024(OfficeSheet sheet) {
    refused(sheet, 205, "År", "2O24");
    contradicted(sheet, "U06", "F6", "N");
    contradicted(sheet, "U13", "F7", "N");
  }

  void of2025(OfficeSheet sheet) {
    lacking(sheet, "U08", "S8", "Antal", "J utan antal");
    lacking(sheet, "U03", "F4", "Text", "J utan lista över yrken");
    OfficeRow silent = row(sheet, "U05", "I4").with("Svar", "ET").with("Antal", "");
    sheet.spoil(silent, "Motivering", "", "VARNING: ET utan motivering");
    OfficeRow denied = row(sheet, "U14", "F8");
    denied.with("Motivering", "Produktionen redovisas av universitetet.");
    sheet.spoil(denied, "Svar", "ET", "KONFLIKT: ET trots publikationer");
    contradicted(sheet, "U20", "F2", "J");
    contradicted(sheet, "U16", "F2", "J");
    contradicted(sheet, "U09", "F6", "N");
    OfficeRow again = row(sheet, "U10", "S3").copy().with("Svar", "N");
    sheet.insert(300, again);
    sheet.note(again, "VARNING: samma nivå en gång till (duplicate-row)");
    refused(sheet, 333, "Svar", "kanske");
    OfficeRow unclear = row(sheet, "U02", "S9");
    unclear.with("Svar", "J");
    sheet.spoil(unclear, "Antal", "flera", "VARNING: antal är ingen siffra; J utan antal");
  }

  private static void contradicted(OfficeSheet sheet, String unit, String level, String answer) {
    OfficeRow row = row(sheet, unit, level);
    row.with("Motivering", "");
    sheet.spoil(row, "Svar", answer, "KONFLIKT: svaret %s sägs emot av data".formatted(answer));
  }

  private static void lacking(
      OfficeSheet sheet, String unit, String level, String column, String what) {
    OfficeRow row = row(sheet, unit, level).with("Svar", "J");
    sheet.spoil(row, column, "", "VARNING: " + what);
  }

  private static void refused(OfficeSheet sheet, int place, String column, Object value) {
    OfficeRow copy = sheet.rows().get(place).copy();
    sheet.insert(place, copy);
    String seen = value.equals("") ? "tom" : value.toString();
    sheet.spoil(copy, column, value, "AVVISAS: %s är %s".formatted(column, seen));
  }

  private static OfficeRow row(OfficeSheet sheet, String unit, String level) {
    return sheet.rows().stream()
        .filter(row -> row.text("Enhetskod").equals(unit) && row.text("Kriterium").equals(level))
        .findFirst()
        .orElseThrow();
  }
}
