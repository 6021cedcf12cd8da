package se.bokslut.demonstration;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.bokslut.demonstration.Workforce.Plan;

/**
 * Who delivers which staff of Region Uppsala: the hospital's staff office, the faculty for those it
 * has adjoined, and primary care for itself.
 */
final class StaffDeliveries {
  static final List<String> COLUMNS =
      List.of(
          "Personnummer",
          "Namn",
          "Enhetskod",
          "Yrkesgrupp",
          "Examen",
          "Docent",
          "Professor",
          "Anställning",
          "Roll",
          "Ledningsgrupp",
          "Giltig från",
          "Giltig till");

  /** The numbers of 2022 are published ones. */
  private static final SortedMap<Integer, Plan> PLANS =
      new TreeMap<>(
          Map.of(
              2021, new Plan(721, 178, 72),
              2022, new Plan(743, 184, 74),
              2023, new Plan(758, 188, 75),
              2024, new Plan(771, 193, 77),
              2025, new Plan(786, 199, 79)));

  private final DropFolder folder;
  private final List<StaffMember> members;

  StaffDeliveries(
      DropFolder folder, List<DoctoralStudent> students, PersonalIdentityNumbers numbers) {
    this.folder = folder;
    this.members =
        new Workforce("Uppsala", numbers, DemonstrationOrganisation.units())
            .graduates(students)
            .members(PLANS);
  }

  void deliver() {
    OfficeSheet hospital = sheet(m -> ofHospital(m) && !isAdjoined(m));
    hospitalFaults(hospital);
    UntidyHand.unitsByName(hospital);
    UntidyHand.datesInWords(hospital, "Giltig till");
    hospital
        .rewrite("Examen", degree -> degree.equals("DR") ? "Doktorsexamen" : degree)
        .rewrite("Anställning", StaffDeliveries::spelled)
        .rename("Yrkesgrupp", "YRKESGRUPP")
        .rename("Anställning", "Anställningstyp")
        .extra("Sysselsättningsgrad", "100", "100", "80")
        .preface("Forskarutbildad personal", "Akademiska sjukhuset, HR", "")
        .hide("Namn");
    folder.workbook("Region Uppsala/Personal/forskarutbildade Akademiska.xlsx", hospital);
    OfficeSheet adjoined = sheet(m -> ofHospital(m) && isAdjoined(m));
    adjoinedFaults(adjoined);
    folder.csv(
        "Region Uppsala/Personal/adjungerade vid fakulteten.csv",
        english(adjoined),
        OfficeCsv.WINDOWS);
    OfficeSheet primaryCare = sheet(m -> !ofHospital(m));
    primaryCare.rename("Personnummer", "Anställnings-id").drop("Namn");
    folder.workbook(DemonstrationYears.primaryCareWorkbook(DemonstrationYears.LAST), primaryCare);
  }

  private OfficeSheet sheet(Predicate<StaffMember> wanted) {
    return OfficeSheet.of(
        "Personal",
        COLUMNS,
        members.stream().filter(wanted).flatMap(m -> m.rows().stream()).toList());
  }

  static OfficeSheet english(OfficeSheet sheet) {
    return sheet
        .rename("Personnummer", "Personal identity number")
        .rename("Namn", "Name")
        .rename("Enhetskod", "Unit code")
        .rename("Yrkesgrupp", "Profession")
        .rename("Examen", "Degree")
        .rename("Anställning", "Employment")
        .rename("Roll", "Role")
        .rename("Ledningsgrupp", "Management group")
        .rename("Giltig från", "Valid from")
        .rename("Giltig till", "Valid to");
  }

  private static void hospitalFaults(OfficeSheet sheet) {
    refused(sheet, 40, "Personnummer", "");
    misspelt(sheet, 200);
    warned(sheet, 310, "Examen", "Med dr");
    warned(sheet, 420, "Giltig till", "tills vidare");
  }

  private static void adjoinedFaults(OfficeSheet sheet) {
    refused(sheet, 12, "Enhetskod", "U77");
    misspelt(sheet, 30);
  }

  /** Faults stand in copies of sound rows, so that the planned numbers hold. */
  private static void refused(OfficeSheet sheet, int place, String column, Object value) {
    String seen = value.equals("") ? "tom" : value.toString();
    sheet.spoil(copy(sheet, place), column, value, "AVVISAS: %s är %s".formatted(column, seen));
  }

  private static void warned(OfficeSheet sheet, int place, String column, String value) {
    sheet.spoil(copy(sheet, place), column, value, "VARNING: %s är %s".formatted(column, value));
  }

  private static void misspelt(OfficeSheet sheet, int place) {
    OfficeRow row = copy(sheet, place);
    String wrong = PersonalIdentityNumbers.misspelt(row.text("Personnummer"));
    sheet.spoil(row, "Personnummer", wrong, "AVVISAS: fel kontrollsiffra i personnumret");
  }

  private static OfficeRow copy(OfficeSheet sheet, int place) {
    OfficeRow copy =
        sheet.rows().subList(place, sheet.rows().size()).stream()
            .filter(row -> !row.has("Giltig till"))
            .findFirst()
            .orElseThrow()
            .copy();
    sheet.insert(place, copy);
    return copy;
  }

  private static Object spelled(Object employment) {
    return employment.equals("FÖRENAD") ? "Förenad anställning" : employment;
  }

  private static boolean isAdjoined(StaffMember member) {
    return member.employment.equals("ADJUNGERAD");
  }

  private static boolean ofHospital(StaffMember member) {
    return member.units.stream().allMatch(DemonstrationUnit::ofHospital);
  }
}
