package se.bokslut.demonstration;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Defences, licentiates and half-time reviews: from the faculty, and from primary care. */
final class ThesisDeliveries {
  private final DropFolder folder;
  private final List<DoctoralStudent> students;
  private final ThesisRows theses = new ThesisRows();
  private final ThesisFaults faults = new ThesisFaults();

  ThesisDeliveries(DropFolder folder, List<DoctoralStudent> students) {
    this.folder = folder;
    this.students = students;
  }

  void deliver() {
    folder.csv(path(2021, "csv"), hospital(2021), OfficeCsv.WINDOWS);
    OfficeSheet of2022 = hospital(2022);
    faults.of2022(of2022);
    folder.workbook(path(2022, "xlsx"), of2022.preface("Disputationer och halvtider 2022", ""));
    deliver2023();
    OfficeSheet of2024 = hospital(2024);
    faults.of2024(of2024);
    UntidyHand.datesInWords(of2024, "Datum");
    UntidyHand.unitsByName(of2024);
    folder.workbook(path(2024, "xlsx"), of2024);
    deliver2025();
    DemonstrationYears.all().forEach(this::deliverPrimaryCare);
  }

  private void deliver2023() {
    List<OfficeRow> rows = hospital(2023).rows();
    OfficeSheet reviews = sheet("Halvtid", only(rows, ThesisDeliveries::isReview));
    OfficeSheet defences = sheet("Disputationer", only(rows, row -> !isReview(row)));
    reviews.drop("Titel", "ISBN", "URN:NBN").rename("Antagningsdatum", "Admitted");
    UntidyHand.datesAsNumbers(defences, "Datum");
    folder.workbook(path(2023, "xlsx"), defences, reviews);
  }

  private void deliver2025() {
    OfficeSheet all = hospital(2025);
    OfficeSheet own =
        sheet(
            "Disputationer",
            only(all.rows(), row -> row.text("Enhetskod").equals("U04")).stream()
                .map(OfficeRow::copy)
                .toList());
    faults.of2025(all);
    all.rename("Datum", "Disputationsdatum");
    folder.workbook(path(2025, "xlsx"), all);
    faults.own2025(own);
    folder.csv(
        DemonstrationYears.unitFolder(2025, DemonstrationOrganisation.unit("U04"))
            + "disputationer 2025.csv",
        own,
        OfficeCsv.UTF8_WITH_MARK);
  }

  private void deliverPrimaryCare(int year) {
    List<OfficeRow> rows = rows(year, DoctoralStudent::ofPrimaryCare);
    if (!rows.isEmpty()) {
      OfficeSheet sheet = sheet("Disputationer", rows).rename("Personnummer", "Doktorand-id");
      folder.workbook(DemonstrationYears.primaryCareWorkbook(year), sheet);
    }
  }

  private OfficeSheet hospital(int year) {
    return sheet("Disputationer", rows(year, student -> !student.ofPrimaryCare()));
  }

  private List<OfficeRow> rows(int year, Predicate<DoctoralStudent> wanted) {
    return students.stream()
        .filter(wanted)
        .flatMap(student -> theses.of(student, year).stream())
        .sorted(Comparator.comparing(row -> row.text("Datum")))
        .toList();
  }

  private static OfficeSheet sheet(String name, List<OfficeRow> rows) {
    return OfficeSheet.of(name, ThesisRows.COLUMNS, rows);
  }

  private static List<OfficeRow> only(List<OfficeRow> rows, Predicate<OfficeRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static boolean isReview(OfficeRow row) {
    return row.text("Typ").equals("HALVTID");
  }

  private static String path(int year, String extension) {
    return DemonstrationYears.facultyFolder(year) + "disputationer " + year + "." + extension;
  }
}
