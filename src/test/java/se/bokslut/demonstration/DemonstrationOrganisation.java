package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;

/** Region Uppsala with its two providers and twenty-two units, and the sheet that tells of them. */
final class DemonstrationOrganisation {
  static final String REGION = "03";
  static final String HOSPITAL = "AS";
  static final String PRIMARY_CARE = "NVH";

  /** The unit of the other provider: delivers everything in one workbook a year. */
  static final String PRIMARY_CARE_UNIT = "U22";

  /** Has not delivered its publications of 2025. */
  static final String SILENT_UNIT = "U17";

  private static final List<DemonstrationUnit> UNITS =
      Vocabulary.read("units.txt").stream()
          .map(
              line ->
                  new DemonstrationUnit(
                      line.get(0),
                      line.get(1),
                      line.get(2),
                      line.get(3),
                      line.get(4),
                      Integer.parseInt(line.get(5)),
                      Integer.parseInt(line.get(6)),
                      Integer.parseInt(line.get(7))))
          .toList();

  private DemonstrationOrganisation() {}

  static List<DemonstrationUnit> units() {
    return UNITS;
  }

  static List<DemonstrationUnit> hospitalUnits() {
    return UNITS.stream().filter(DemonstrationUnit::ofHospital).toList();
  }

  static DemonstrationUnit unit(String code) {
    return UNITS.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
  }

  static void deliver(DropFolder folder) {
    List<OfficeRow> rows = new ArrayList<>();
    rows.add(row(REGION, "Region Uppsala", "REGION", "", "Uppsala läns landsting", ""));
    rows.add(row(HOSPITAL, "Akademiska sjukhuset", "FÖRVALTNING", REGION, "UAS", ""));
    rows.add(row(PRIMARY_CARE, "Nära vård och hälsa", "FÖRVALTNING", REGION, "Närvården", ""));
    for (DemonstrationUnit unit : UNITS) {
      rows.add(
          row(unit.code(), unit.name(), "USVE", unit.provider(), unit.aliases(), unit.divaId()));
    }
    OfficeSheet sheet =
        OfficeSheet.of(
                "Organisation",
                List.of(
                    "Enhetskod",
                    "Enhet",
                    "Nivå",
                    "Överordnad kod",
                    "Regionkod",
                    "Giltig från",
                    "Giltig till",
                    "Alias",
                    "DiVA-id"),
                rows)
            .preface("Universitetssjukvårdens organisation i Region Uppsala (påhittad)", "");
    folder.workbook("organisation/organisation Region Uppsala.xlsx", sheet);
  }

  private static OfficeRow row(
      String code, String name, String level, String parent, String alias, String divaId) {
    return new OfficeRow()
        .with("Enhetskod", code)
        .with("Enhet", name)
        .with("Nivå", level)
        .with("Överordnad kod", parent)
        .with("Regionkod", REGION)
        .with("Giltig från", OfficeRow.day("2015-01-01"))
        .with("Alias", alias)
        .with("DiVA-id", divaId);
  }
}
