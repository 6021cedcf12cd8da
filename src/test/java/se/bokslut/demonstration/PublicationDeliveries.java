package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.bokslut.demonstration.PublicationForm.Wording;

/** Who delivers which publications in which file: the hospital, then its areas, then every unit. */
final class PublicationDeliveries {
  private static final Set<String> SURGERY =
      Set.of("U03", "U12", "U15", "U16", "U18", "U19", "U20", "U21");
  private static final Set<String> MEDICINE =
      Set.of("U02", "U06", "U07", "U08", "U09", "U10", "U11", "U14");
  private static final Set<String> DIAGNOSTICS = Set.of("U01", "U04", "U05", "U13", "U17");

  private final DropFolder folder;
  private final Publications publications = new Publications(new Titles("publications"));
  private final Map<Integer, List<Publication>> byYear = new HashMap<>();
  private final PublicationFaults faults = new PublicationFaults(publications);

  PublicationDeliveries(DropFolder folder) {
    this.folder = folder;
  }

  List<Publication> of(int year) {
    return byYear.get(year);
  }

  void deliver() {
    DemonstrationYears.all().forEach(year -> byYear.put(year, publications.of(year)));
    DemonstrationYears.all()
        .forEach(
            year ->
                folder.workbook(
                    DemonstrationYears.primaryCareWorkbook(year),
                    sheet(year, Set.of(DemonstrationOrganisation.PRIMARY_CARE_UNIT), "Publ")));
    deliver2021();
    deliver2022();
    deliver2023();
    deliver2024();
    new UnitPublicationFiles(folder, faults).deliver(this::sheetOf2025);
  }

  private void deliver2021() {
    Set<String> all =
        DemonstrationOrganisation.hospitalUnits().stream()
            .map(DemonstrationUnit::code)
            .collect(Collectors.toSet());
    folder.workbook(path(2021, ""), sheet(2021, all, "Publikationer"));
  }

  private void deliver2022() {
    OfficeSheet surgery = sheet(2022, SURGERY, "Blad1");
    UntidyHand.numbersFromText(surgery, "PMID");
    folder.workbook(path(2022, " opererande"), surgery);
    OfficeSheet medicine = sheet(2022, MEDICINE, "Publikationer 2022");
    UntidyHand.unitsByName(medicine);
    faults.medicine2022(medicine);
    medicine.preface("Publikationer 2022", "Uttag ur DiVA 2023-01-20", "").hide("ISI", "Språk");
    folder.workbook(path(2022, " medicin"), medicine);
    OfficeSheet diagnostics = sheet(2022, DIAGNOSTICS, "Publikationer");
    faults.diagnostics2022(diagnostics);
    folder.csv(csv(2022, " diagnostik, barn och kvinna"), diagnostics, OfficeCsv.WINDOWS);
  }

  private void deliver2023() {
    OfficeSheet surgery = sheet(2023, SURGERY, "Publikationer");
    faults.surgery2023(surgery);
    folder.csv(csv(2023, " opererande"), surgery, OfficeCsv.UTF8_WITH_MARK);
    OfficeSheet medicine = sheet(2023, MEDICINE, "Publications", Wording.ENGLISH);
    UntidyHand.english(medicine);
    faults.medicine2023(medicine);
    folder.workbook(path(2023, " medicin"), medicine);
    OfficeSheet diagnostics = sheet(2023, DIAGNOSTICS, "Blad1");
    UntidyHand.decorated(diagnostics);
    UntidyHand.textFromNumbers(diagnostics, "År");
    folder.workbook(path(2023, " diagnostik, barn och kvinna"), diagnostics.tallHeading());
  }

  private void deliver2024() {
    OfficeSheet surgery = sheet(2024, SURGERY, "Publikationer", Wording.CANONICAL);
    UntidyHand.unitsByAlias(surgery);
    faults.surgery2024(surgery);
    surgery.preface("AKADEMISKA SJUKHUSET", "Publikationer 2024, opererande verksamheter", "");
    folder.workbook(path(2024, " opererande"), surgery.banner());
    OfficeSheet medicine = sheet(2024, MEDICINE, "Publikationer");
    faults.medicine2024(medicine);
    folder.workbook(
        path(2024, " medicin"),
        medicine.extra("Kommentar", "", "", "kontrollerad", "", "").blankBefore(40, 81));
    OfficeSheet diagnostics = sheet(2024, DIAGNOSTICS, "Publikationer");
    UntidyHand.unitsByName(diagnostics);
    faults.diagnostics2024(diagnostics);
    diagnostics.summed("Antal författare från enheten");
    folder.workbook(path(2024, " diagnostik, barn och kvinna"), diagnostics);
  }

  private OfficeSheet sheetOf2025(DemonstrationUnit unit, Wording wording) {
    return sheet(2025, Set.of(unit.code()), "Publikationer", wording);
  }

  private OfficeSheet sheet(int year, Set<String> units, String name) {
    return sheet(year, units, name, Wording.DIVA);
  }

  private OfficeSheet sheet(int year, Set<String> units, String name, Wording wording) {
    List<OfficeRow> rows = new ArrayList<>();
    for (int from = year; from <= Math.min(year + 1, DemonstrationYears.LAST); from++) {
      for (Publication publication : byYear.get(from)) {
        for (String unit : publication.units()) {
          if (units.contains(unit) && year == deliveredIn(publication, unit)) {
            rows.add(PublicationRows.row(publication, unit, wording));
          }
        }
      }
    }
    return OfficeSheet.of(name, PublicationRows.COLUMNS, rows);
  }

  private static int deliveredIn(Publication publication, String unit) {
    boolean early = publication.seenAheadOfPrint() && !publication.units().get(0).equals(unit);
    return early ? publication.year() - 1 : publication.year();
  }

  private static String path(int year, String area) {
    return DemonstrationYears.hospitalFolder(year) + "publikationer " + year + area + ".xlsx";
  }

  private static String csv(int year, String area) {
    return DemonstrationYears.hospitalFolder(year) + "publikationer " + year + area + ".csv";
  }
}
