package se.bokslut.demonstration;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who delivers which doctoral students: the faculty for the whole hospital, the unit of primary
 * care for itself (not for 2021), and in 2025 the children's hospital for itself.
 */
final class DoctoralDeliveries {
  private static final String OWN_LIST = "U04";

  private final DropFolder folder;
  private final List<DoctoralStudent> students =
      new DoctoralEducation()
          .students().stream().sorted(Comparator.comparing(student -> student.name)).toList();
  private final DoctoralFaults faults = new DoctoralFaults();

  DoctoralDeliveries(DropFolder folder) {
    this.folder = folder;
  }

  List<DoctoralStudent> students() {
    return students;
  }

  void deliver() {
    deliver2021();
    deliver2022();
    deliver2023();
    deliver2024();
    deliver2025();
    DemonstrationYears.all().filter(year -> year > 2021).forEach(this::deliverPrimaryCare);
    new ThesisDeliveries(folder, students).deliver();
  }

  private void deliver2021() {
    OfficeSheet list = hospital(2021, row -> true);
    list.preface("Forskarstuderande vid medicinska fakulteten 2021", "Uttag ur Ladok", "");
    folder.workbook(path(2021), list);
  }

  private void deliver2022() {
    OfficeSheet list = hospital(2022, row -> true);
    faults.list2022(list);
    list.rewrite("Personnummer", number -> number.toString().substring(2))
        .rewrite("Halvår", half -> half.toString().substring(4) + half.toString().substring(2, 4))
        .rewrite("Aktivitet %", percent -> OfficeRow.percent((Integer) percent))
        .rename("Aktivitet %", "Aktivitetsgrad %")
        .rename("Halvår", "Termin")
        .drop("Kliniskt verksam");
    folder.workbook(path(2022), list);
  }

  private void deliver2023() {
    OfficeSheet list = hospital(2023, row -> true);
    faults.list2023(list);
    DoctoralColumns.english(list);
    UntidyHand.datesAsNumbers(list, "Antagningsdatum");
    list.rewrite(
        "Halvår",
        half -> half.toString().substring(0, 4) + (half.toString().endsWith("VT") ? "-1" : "-2"));
    folder.workbook(path(2023), list.hide("Ämne"));
  }

  private void deliver2024() {
    OfficeSheet spring = hospital(2024, row -> row.text("Halvår").endsWith("VT"));
    OfficeSheet autumn = hospital(2024, row -> row.text("Halvår").endsWith("HT"));
    faults.autumn2024(autumn, spring);
    for (OfficeSheet list : List.of(spring, autumn)) {
      list.rewrite("Halvår", DoctoralDeliveries::spelled)
          .rewrite("Aktivitet %", share -> share instanceof Integer ? share + " %" : share)
          .extra("Ackumulerat vid terminens slut", "", "120", "", "260", "340");
      UntidyHand.datesInWords(list, "Antagningsdatum");
      UntidyHand.unitsByName(list);
    }
    OfficeSheet first = spring.named("VT 2024").preface("Aktivitet och försörjning 2024", "");
    folder.workbook(path(2024), first, autumn.named("HT 2024"));
  }

  private void deliver2025() {
    OfficeSheet list = hospital(2025, row -> !row.text("Enhetskod").equals(OWN_LIST));
    faults.list2025(list);
    list.rewrite("Personnummer", number -> Long.valueOf(number.toString().replace("-", "")))
        .extra("Kommentar", "", "", "", "byter handledare", "", "", "");
    folder.workbook(path(2025), list.blankBefore(100, 201));
    OfficeSheet own = hospital(2025, row -> row.text("Enhetskod").equals(OWN_LIST));
    UntidyHand.textFromNumbers(own, "Aktivitet %");
    faults.ownList2025(own);
    folder.csv(
        DemonstrationYears.unitFolder(2025, DemonstrationOrganisation.unit(OWN_LIST))
            + "doktorander 2025.csv",
        own,
        OfficeCsv.WINDOWS);
  }

  private void deliverPrimaryCare(int year) {
    List<OfficeRow> rows =
        students.stream()
            .filter(DoctoralStudent::ofPrimaryCare)
            .flatMap(student -> DoctoralRows.of(student, year).stream())
            .toList();
    OfficeSheet list = OfficeSheet.of("Doktorander", DoctoralRows.COLUMNS, rows);
    list.rename("Personnummer", "Doktorand-id");
    folder.workbook(DemonstrationYears.primaryCareWorkbook(year), list);
  }

  private OfficeSheet hospital(int year, Predicate<OfficeRow> wanted) {
    Stream<OfficeRow> rows =
        students.stream()
            .filter(student -> !student.ofPrimaryCare())
            .flatMap(student -> DoctoralRows.of(student, year).stream())
            .filter(wanted);
    return OfficeSheet.of("Doktorander", DoctoralRows.COLUMNS, rows.toList());
  }

  private static Object spelled(Object half) {
    String text = half.toString();
    return text.matches("\\d{4}[VH]T") ? text.substring(4) + " " + text.substring(0, 4) : text;
  }

  private static String path(int year) {
    return DemonstrationYears.facultyFolder(year) + "doktorander " + year + ".xlsx";
  }
}
