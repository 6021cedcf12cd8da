package se.bokslut.demonstration;

import se.bokslut.demonstration.PublicationForm.Wording;

/**
 * The faults put into the publications. A row that is to be refused is one beyond the planned ones,
 * so that the planned counts hold.
 */
final class PublicationFaults {
  private final Publications publications;

  PublicationFaults(Publications publications) {
    this.publications = publications;
  }

  void medicine2022(OfficeSheet sheet) {
    String unit = DemonstrationOrganisation.unit("U09").name();
    refused(sheet, 12, 2022, "U09", "Titel", "").with("Enhetskod", unit);
    refused(sheet, 90, 2022, "U09", "Publikationstyp", "").with("Enhetskod", unit);
    wrongIssn(sheet, 33);
    withoutContent(sheet, 45, 46, 47, 101, 102, 133);
  }

  void diagnostics2022(OfficeSheet sheet) {
    spoilt(sheet, 8, "Antal författare", "flera", "antal författare är ingen siffra");
    spoilt(sheet, 61, "DOI", "se PubMed", "ingen DOI");
    doublyEncoded(sheet, 70);
    doublyEncoded(sheet, 71);
  }

  void surgery2023(OfficeSheet sheet) {
    refused(sheet, 25, 2023, "U12", "År", "tjugotjugotre");
    refused(sheet, 26, 2023, "U23", "Enhetskod", "U23");
    refused(sheet, 27, 2023, "U23", "Enhetskod", "U23");
    spoilt(sheet, 55, "Tidskrift", OfficeRow.CellFault.NOT_AVAILABLE, "felvärde i tidskrift");
  }

  void medicine2023(OfficeSheet sheet) {
    refused(sheet, 18, 2023, "U14", "Titel", "");
    refused(sheet, 19, 2023, "U14", "År", OfficeRow.CellFault.NOT_AVAILABLE);
    withoutContent(sheet, 51, 52, 53, 54, 140, 141, 142);
    wrongIssn(sheet, 60);
  }

  void surgery2024(OfficeSheet sheet) {
    for (int place = 30; place < 33; place++) {
      refused(sheet, place, 2024, "U15", "Enhetskod", "Ortopedin");
    }
    spoilt(sheet, 44, "Scopus-id", OfficeRow.CellFault.NOT_AVAILABLE, "felvärde i Scopus-id");
    spoilt(sheet, 45, "Scopus-id", OfficeRow.CellFault.NOT_AVAILABLE, "felvärde i Scopus-id");
  }

  void medicine2024(OfficeSheet sheet) {
    unknownType(sheet, 15, 2024, "U07", "Poddavsnitt");
    unknownType(sheet, 95, 2024, "U11", "Blogginlägg");
    refused(sheet, 29, 2024, "U08", "År", "läsåret 24/25");
    withoutContent(sheet, 70, 71, 72, 73, 74);
  }

  void diagnostics2024(OfficeSheet sheet) {
    for (int place = 60; place < 68; place++) {
      refused(sheet, place, 2024, "U13", "Enhetskod", "Kvinosjukvård");
    }
    refused(sheet, 75, 2024, "U04", "Titel", "").with("Enhetskod", "Barnsjukvård");
    spoilt(sheet, 80, "DOI", "10.55/saknar-siffror", "ogiltig DOI");
  }

  void unit2025(String unit, OfficeSheet sheet) {
    switch (unit) {
      case "U02" -> {
        refused(sheet, 6, 2025, unit, "Titel", "");
        unknownType(sheet, 20, 2025, unit, "Remissyttrande");
      }
      case "U04" -> wrongIssn(sheet, 11);
      case "U05" -> {
        refused(sheet, 9, 2025, unit, "Publikationstyp", "");
        spoilt(sheet, 14, "DOI", OfficeRow.CellFault.NOT_AVAILABLE, "felvärde i DOI");
      }
      case "U06" -> {
        refused(sheet, 17, 2025, unit, "År", "under tryckning");
        withoutContent(sheet, 30, 31, 32, 33);
        wrongIssn(sheet, 40);
      }
      case "U09" -> withoutContent(sheet, 21, 22, 23);
      case "U12" -> {
        refused(sheet, 4, 2025, unit, "Titel", "");
        spoilt(sheet, 10, "Antal författare", "ca 15", "antal författare är ingen siffra");
        wrongIssn(sheet, 16);
      }
      case "U13" -> unknownType(sheet, 13, 2025, unit, "Webbinarium");
      case "U14" -> refused(sheet, 27, 2025, unit, "Publikationstyp", "");
      case "U19" -> doublyEncoded(sheet, 5);
      default -> {}
    }
  }

  private OfficeRow refused(
      OfficeSheet sheet, int place, int year, String unit, String column, Object value) {
    OfficeRow row = extra(year, unit);
    sheet.insert(place, row);
    String seen = value.equals("") ? "tom" : value.toString();
    sheet.spoil(row, column, value, "AVVISAS: %s är %s".formatted(column, seen));
    return row;
  }

  private void unknownType(OfficeSheet sheet, int place, int year, String unit, String type) {
    OfficeRow row = extra(year, unit);
    sheet.insert(place, row);
    sheet.spoil(row, "Publikationstyp", type, "VARNING: okänd publikationstyp " + type);
  }

  private OfficeRow extra(int year, String unit) {
    String known = unit.equals("U23") ? "U12" : unit;
    Publication publication = publications.extra(year, known);
    return PublicationRows.row(publication, known, Wording.CANONICAL);
  }

  private static void spoilt(
      OfficeSheet sheet, int place, String column, Object value, String fault) {
    sheet.spoil(sheet.rows().get(place), column, value, "VARNING: " + fault);
  }

  /** Takes the next row of scientific content: an empty one would make a popular one scientific. */
  private static void withoutContent(OfficeSheet sheet, int... places) {
    for (int from : places) {
      int place = from;
      while (!sheet.rows().get(place).text("Innehållstyp").matches("Ref.*|.*(vet|academic).*")) {
        place++;
      }
      spoilt(sheet, place, "Innehållstyp", "", "tom innehållstyp");
    }
  }

  private static void wrongIssn(OfficeSheet sheet, int place) {
    OfficeRow row = sheet.rows().get(place);
    sheet.spoil(row, "ISSN", "0284-1865", "VARNING: fel kontrollsiffra i ISSN 0284-1865");
  }

  private static void doublyEncoded(OfficeSheet sheet, int place) {
    spoilt(sheet, place, "Tidskrift", "LÃ¤kartidningen", "dubbelkodad text i tidskrift");
  }
}
