package se.bokslut.demonstration;

import java.util.List;
import java.util.function.BiFunction;
import se.bokslut.demonstration.PublicationForm.Wording;

/** The publications of 2025: every unit of the hospital delivers its own, each with its habits. */
final class UnitPublicationFiles {
  private static final int YEAR = 2025;
  private static final List<Wording> WORDINGS =
      List.of(Wording.DIVA, Wording.CANONICAL, Wording.ENGLISH);

  private final DropFolder folder;
  private final PublicationFaults faults;

  UnitPublicationFiles(DropFolder folder, PublicationFaults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  void deliver(BiFunction<DemonstrationUnit, Wording, OfficeSheet> sheets) {
    List<DemonstrationUnit> units =
        DemonstrationOrganisation.hospitalUnits().stream()
            .filter(unit -> !unit.code().equals(DemonstrationOrganisation.SILENT_UNIT))
            .toList();
    for (int i = 0; i < units.size(); i++) {
      DemonstrationUnit unit = units.get(i);
      Wording wording = WORDINGS.get(i % WORDINGS.size());
      deliver(unit, sheets.apply(unit, wording), wording);
    }
    String folder2025 = DemonstrationYears.unitFolder(YEAR, DemonstrationOrganisation.unit("U11"));
    folder.copy(
        folder2025 + "publikationer 2025.xlsx", folder2025 + "publikationer 2025_kopia.xlsx");
  }

  private void deliver(DemonstrationUnit unit, OfficeSheet sheet, Wording wording) {
    faults.unit2025(unit.code(), sheet);
    if (wording == Wording.ENGLISH) {
      UntidyHand.english(sheet);
    }
    habit(unit, sheet);
    String path = DemonstrationYears.unitFolder(YEAR, unit);
    switch (unit.code()) {
      case "U06" -> folder.workbook(path + "FoU-uppgifter 2025.xlsx", sheet);
      case "U08", "U19" -> folder.csv(path + "publikationer 2025.csv", sheet, OfficeCsv.WINDOWS);
      case "U15" -> folder.csv(path + "publikationer 2025.csv", sheet, OfficeCsv.UTF8_WITH_MARK);
      default -> folder.workbook(path + "publikationer 2025.xlsx", sheet);
    }
  }

  /**
   * Leaves the folder to name the unit, or the name, or the code; titles, comments, hidden columns.
   */
  private static void habit(DemonstrationUnit unit, OfficeSheet sheet) {
    switch (Integer.parseInt(unit.code().substring(1)) % 7) {
      case 1 ->
          sheet
              .drop("Enhetskod")
              .preface(unit.name(), "Publikationslista " + YEAR, "Uttag 2026-01-12", "");
      case 2 -> UntidyHand.unitsByName(sheet);
      case 3 -> sheet.drop("Enhetskod", "Scopus-id").extra("Kommentar", "", "", "", "ok");
      case 4 -> {
        UntidyHand.decorated(sheet);
        sheet.hide("ISI", "Scopus-id").preface("Forskningsbokslut " + YEAR);
      }
      case 5 -> sheet.drop("Enhetskod").extra("Diarieförd av", "", "registrator", "");
      case 6 -> UntidyHand.numbersFromText(sheet, "PMID");
      default -> sheet.drop("Antal författare från enheten");
    }
  }
}
