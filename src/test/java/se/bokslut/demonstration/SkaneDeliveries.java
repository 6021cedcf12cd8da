package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.bokslut.demonstration.Workforce.Plan;

/** The second region: a few files for the whole region, so that two regions stand side by side. */
final class SkaneDeliveries {
  private static final String FOLDER = "Region Skåne/";

  private final DropFolder folder;
  private final PersonalIdentityNumbers numbers;
  private final SkanePublications publications;

  SkaneDeliveries(
      DropFolder folder,
      PersonalIdentityNumbers numbers,
      IntFunction<List<Publication>> publicationsOfUppsala) {
    this.folder = folder;
    this.numbers = numbers;
    this.publications = new SkanePublications(publicationsOfUppsala);
  }

  void deliver() {
    SkaneOrganisation.deliver(folder);
    publications();
    doctoral();
    OfficeSheet grants = sheet("Anslag", GrantRows.COLUMNS, new SkaneGrants().rows());
    refused(grants, 55, "Finansiär", "");
    folder.workbook(FOLDER + "anslag 2021-2025.xlsx", grants.drop("Finansiärstyp"));
    staff();
    assessment();
    folder.workbook(
        FOLDER + "ALF-redovisning och mål.xlsx",
        WrittenSheet.of("ALF", "alf-skane.txt").rename("Ändamål", "Purpose"),
        WrittenSheet.of("Mål", "skane-targets.txt", "Målvärde"));
  }

  private void publications() {
    List<OfficeRow> others = new ArrayList<>();
    for (int year : DemonstrationYears.all().toArray()) {
      List<OfficeRow> rows = publications.of(year);
      others.addAll(only(rows, row -> !SkaneOrganisation.ofHospital(row)));
      OfficeSheet hospital =
          sheet(
              String.valueOf(year),
              PublicationRows.COLUMNS,
              only(rows, SkaneOrganisation::ofHospital));
      if (year == DemonstrationYears.LAST) {
        refused(hospital, 70, "Titel", "");
        refused(hospital, 120, "Enhetskod", "S99");
      }
      folder.workbook(FOLDER + "Skånes universitetssjukhus/publikationer 2021-2025.xlsx", hospital);
    }
    folder.csv(
        FOLDER + "publikationer övriga förvaltningar 2021-2025.csv",
        sheet("Publikationer", PublicationRows.COLUMNS, others).drop("Undertyp", "Språk"),
        OfficeCsv.UTF8_WITH_MARK);
  }

  private void doctoral() {
    List<DoctoralStudent> students = new SkaneStudents(numbers).all();
    ThesisRows theses = new ThesisRows("theses of Skåne", "lu", 600);
    List<OfficeRow> halfYears = new ArrayList<>();
    List<OfficeRow> defences = new ArrayList<>();
    IntStream.rangeClosed(SkaneStudents.FIRST, DemonstrationYears.LAST)
        .forEach(
            year ->
                students.forEach(
                    student -> {
                      halfYears.addAll(DoctoralRows.of(student, year));
                      defences.addAll(theses.of(student, year));
                    }));
    OfficeSheet list = sheet("Doktorander", DoctoralRows.COLUMNS, halfYears);
    list.rewrite("Lärosäte", university -> "Lunds universitet");
    OfficeRow wrong = list.rows().get(90).copy();
    list.insert(91, wrong);
    String number = PersonalIdentityNumbers.misspelt(wrong.text("Personnummer"));
    list.spoil(wrong, "Personnummer", number, "AVVISAS: fel kontrollsiffra i personnumret");
    folder.workbook(FOLDER + "Lunds universitet/doktorander 2022-2025.xlsx", list);
    folder.workbook(
        FOLDER + "Lunds universitet/disputationer 2022-2025.xlsx",
        sheet("Disputationer", ThesisRows.COLUMNS, defences));
  }

  private void staff() {
    List<OfficeRow> rows =
        new Workforce("Skåne", numbers, SkaneOrganisation.listing())
                .members(
                    new TreeMap<>(
                        Map.of(
                            2021, new Plan(380, 120, 48),
                            2022, new Plan(388, 124, 49),
                            2023, new Plan(397, 127, 51),
                            2024, new Plan(402, 131, 52),
                            2025, new Plan(411, 134, 54))))
                .stream()
                .flatMap(member -> member.rows().stream())
                .toList();
    OfficeSheet sheet = StaffDeliveries.english(sheet("Staff", StaffDeliveries.COLUMNS, rows));
    folder.workbook(FOLDER + "personal.xlsx", sheet.drop("Namn"));
  }

  private void assessment() {
    Assessment assessment = new Assessment("Skåne");
    List<OfficeRow> rows =
        SkaneOrganisation.answering().stream()
            .flatMap(unit -> assessment.of(unit, DemonstrationYears.LAST).stream())
            .toList();
    OfficeSheet sheet = sheet("Självvärdering", Assessment.COLUMNS, rows);
    refused(sheet, 400, "Svar", "?");
    folder.csv(FOLDER + "självvärdering 2025.csv", sheet, OfficeCsv.WINDOWS);
  }

  private static OfficeSheet sheet(String name, List<String> columns, List<OfficeRow> rows) {
    return OfficeSheet.of(name, columns, rows);
  }

  private static void refused(OfficeSheet sheet, int place, String column, Object value) {
    OfficeRow copy = sheet.rows().get(place).copy();
    sheet.insert(place, copy);
    String seen = value.equals("") ? "tom" : value.toString();
    sheet.spoil(copy, column, value, "AVVISAS: %s är %s".formatted(column, seen));
  }

  private static List<OfficeRow> only(List<OfficeRow> rows, Predicate<OfficeRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }
}
