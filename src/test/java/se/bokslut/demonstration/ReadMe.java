package se.bokslut.demonstration;

import java.util.List;

/** The sheet of instructions that offices keep in front: of no kind, so it is ignored. */
final class ReadMe {
  private ReadMe() {}

  static void deliver(DropFolder folder) {
    for (int year = DemonstrationYears.FIRST; year <= DemonstrationYears.LAST; year++) {
      folder.workbook(DemonstrationYears.primaryCareWorkbook(year), sheet(year));
    }
    folder.workbook(
        DemonstrationYears.unitFolder(2025, DemonstrationOrganisation.unit("U06"))
            + "FoU-uppgifter 2025.xlsx",
        sheet(2025));
  }

  private static OfficeSheet sheet(int year) {
    List<OfficeRow> rows =
        List.of(
            line("Fyll i flikarna och lägg filen i inkorgen senast den 15 februari."),
            line("Ett blad för varje slag av uppgifter. Ändra gärna inte rubrikerna."),
            line("Frågor: forskningskansliet, telefon finns på intranätet."));
    return OfficeSheet.of("Läs mig", List.of("Anvisning"), rows)
        .preface("Underlag till forskningsbokslut " + year, "");
  }

  private static OfficeRow line(String text) {
    return new OfficeRow().with("Anvisning", text);
  }
}
