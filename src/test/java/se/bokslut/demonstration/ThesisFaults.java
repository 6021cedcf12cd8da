package se.bokslut.demonstration;

/**
 * The faults put into defences and half-time reviews. Each refused row repeats a sound one, so that
 * the planned numbers hold.
 */
final class ThesisFaults {
  void of2022(OfficeSheet sheet) {
    OfficeRow defence = repeated(sheet, "DISPUTATION", 20);
    misspelt(sheet, defence);
    refused(sheet, repeated(sheet, "HALVTID", 50), "Datum", "");
    first(sheet, "DISPUTATION", 60).with("Antagningsdatum", "");
    first(sheet, "DISPUTATION", 70).with("Antagningsdatum", "");
  }

  void of2024(OfficeSheet sheet) {
    OfficeRow defence = first(sheet, "DISPUTATION", 15);
    String wrong = defence.text("ISBN").replaceAll("-\\d$", "-X");
    sheet.spoil(defence, "ISBN", wrong, "VARNING: fel kontrollsiffra i ISBN " + wrong);
    refused(sheet, repeated(sheet, "HALVTID", 40), "Typ", "DOCENTUR");
  }

  void of2025(OfficeSheet sheet) {
    refused(sheet, repeated(sheet, "HALVTID", 12), "Datum", "våren 2025");
    refused(sheet, repeated(sheet, "DISPUTATION", 44), "Datum", OfficeRow.CellFault.NOT_AVAILABLE);
    misspelt(sheet, repeated(sheet, "HALVTID", 70));
  }

  void own2025(OfficeSheet sheet) {
    misspelt(sheet, repeated(sheet, "DISPUTATION", 1));
  }

  private static void misspelt(OfficeSheet sheet, OfficeRow row) {
    String wrong = PersonalIdentityNumbers.misspelt(row.text("Personnummer"));
    sheet.spoil(row, "Personnummer", wrong, "AVVISAS: fel kontrollsiffra i personnumret");
  }

  private static void refused(OfficeSheet sheet, OfficeRow row, String column, Object value) {
    String seen = value.equals("") ? "tom" : value.toString();
    sheet.spoil(row, column, value, "AVVISAS: %s är %s".formatted(column, seen));
  }

  private static OfficeRow first(OfficeSheet sheet, String type, int from) {
    return sheet.rows().subList(from, sheet.rows().size()).stream()
        .filter(row -> row.text("Typ").equals(type))
        .findFirst()
        .orElseThrow();
  }

  /** A copy of a sound row, put before it. */
  private static OfficeRow repeated(OfficeSheet sheet, String type, int from) {
    OfficeRow copy = first(sheet, type, from).copy();
    sheet.insert(from, copy);
    return copy;
  }
}
