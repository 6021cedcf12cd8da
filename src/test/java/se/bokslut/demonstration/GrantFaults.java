package se.bokslut.demonstration;

/** The faults put into the grants. */
final class GrantFaults {
  void of2021(OfficeSheet sheet) {
    refused(sheet, 14, "Finansiär", "");
    refused(sheet, 150, "Projekt-id", "");
  }

  void of2022(OfficeSheet sheet) {
    withoutRate(sheet);
    refused(sheet, 88, "År", "");
  }

  void of2023(OfficeSheet sheet) {
    warned(sheet, 33, "Beviljat år", "1.234", "1.234 läses som 1234");
    warned(sheet, 34, "Upparbetat år", "1.050", "1.050 läses som 1050");
    refused(sheet, 120, "Finansiär", "");
    unclassified(sheet);
  }

  void of2024(OfficeSheet sheet) {
    warned(sheet, 75, "Upparbetat år", OfficeRow.CellFault.NOT_AVAILABLE, "felvärde i upparbetat");
    unclassified(sheet);
  }

  void of2025(OfficeSheet sheet) {
    withoutRate(sheet);
    refused(sheet, 21, "Finansiär", OfficeRow.CellFault.NOT_AVAILABLE);
    refused(sheet, 60, "Enhetskod", "U71");
    warned(sheet, 77, "Beslutsdatum", "i våras", "oläsligt beslutsdatum");
    warned(sheet, 90, "Upparbetat år", OfficeRow.CellFault.NOT_AVAILABLE, "felvärde i upparbetat");
    unclassified(sheet);
  }

  void unit2025(String unit, OfficeSheet sheet) {
    if (unit.equals("U12")) {
      refused(sheet, 3, "Projekt-id", "");
      warned(sheet, 8, "Beviljat år", "2.500", "2.500 läses som 2500");
    }
    if (unit.equals("U02")) {
      warned(sheet, 5, "Start", "vår", "oläsligt startdatum");
    }
  }

  /** Private foundations without a class of competition: taken as others, with a warning. */
  private static void unclassified(OfficeSheet sheet) {
    for (OfficeRow row : sheet.rows()) {
      if (row.text("Konkurrens").equals("ÖVR") && row.text("Finansiärstyp").equals("Stiftelse")) {
        sheet.spoil(row, "Konkurrens", "", "VARNING: finansiären saknar konkurrensklass");
      }
    }
  }

  private static void withoutRate(OfficeSheet sheet) {
    sheet.rows().stream()
        .filter(row -> row.text("Valuta").equals("EUR"))
        .findFirst()
        .ifPresent(row -> sheet.spoil(row, "Kurs", "", "AVVISAS: belopp i EUR utan kurs"));
  }

  private static void refused(OfficeSheet sheet, int place, String column, Object value) {
    String seen = value.equals("") ? "tom" : value.toString();
    OfficeRow row = sheet.rows().get(place);
    sheet.spoil(row, column, value, "AVVISAS: %s är %s".formatted(column, seen));
  }

  private static void warned(
      OfficeSheet sheet, int place, String column, Object value, String fault) {
    sheet.spoil(sheet.rows().get(place), column, value, "VARNING: " + fault);
  }
}
