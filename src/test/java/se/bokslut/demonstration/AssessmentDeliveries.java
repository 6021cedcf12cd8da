package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;

/**
 * The self-assessments of Region Uppsala: the hospital's office asks, primary care answers itself.
 */
final class AssessmentDeliveries {
  private static final int REGIONAL_FROM = 2022;

  private final DropFolder folder;
  private final Assessment assessment = new Assessment("Uppsala");
  private final AssessmentFaults faults = new AssessmentFaults();

  AssessmentDeliveries(DropFolder folder) {
    this.folder = folder;
  }

  void deliver() {
    OfficeSheet first = hospital(2021).named("2021");
    OfficeSheet second = hospital(2022).named("2022");
    faults.of2022(second);
    folder.workbook("Region Uppsala/Självvärdering/självvärdering 2021-2022.xlsx", first, second);
    OfficeSheet third = hospital(2023);
    faults.of2023(third);
    third.rewrite("Svar", AssessmentDeliveries::spelled).rename("Kriterium", "Miniminivå");
    folder.csv("Region Uppsala/Självvärdering/självvärdering 2023.csv", third, OfficeCsv.WINDOWS);
    OfficeSheet fourth = hospital(2024);
    faults.of2024(fourth);
    UntidyHand.unitsByAlias(fourth);
    fourth
        .rename("Svar", "Svar (J/N/ET) *")
        .extra("Ifyllt av", "verksamhetschef", "FoUU-ansvarig")
        .preface("Självvärdering mot miniminivåerna", "Svar per enhet, år 2024", "");
    folder.workbook(
        "Region Uppsala/Självvärdering/självvärdering 2024.xlsx", fourth.blankBefore(130, 261));
    OfficeSheet fifth = hospital(2025);
    faults.of2025(fifth);
    folder.workbook("Region Uppsala/Självvärdering/självvärdering 2025.xlsx", fifth);
    DemonstrationYears.all().forEach(this::deliverPrimaryCare);
  }

  private void deliverPrimaryCare(int year) {
    folder.workbook(
        DemonstrationYears.primaryCareWorkbook(year),
        sheet(List.of(DemonstrationOrganisation.unit("U22")), year));
  }

  private OfficeSheet hospital(int year) {
    return sheet(DemonstrationOrganisation.hospitalUnits(), year);
  }

  private OfficeSheet sheet(List<DemonstrationUnit> units, int year) {
    List<OfficeRow> rows = new ArrayList<>();
    for (DemonstrationUnit unit : units) {
      rows.addAll(assessment.of(unit, year));
      if (year >= REGIONAL_FROM) {
        rows.add(assessment.regional(unit, year));
      }
    }
    return OfficeSheet.of("Självvärdering", Assessment.COLUMNS, rows);
  }

  private static Object spelled(Object answer) {
    return switch (answer.toString()) {
      case "J" -> "Ja";
      case "N" -> "Nej";
      case "ET" -> "Ej tillämpligt";
      default -> answer;
    };
  }
}
