package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Region Skåne with its six providers and fifty units, as the region's own strategy names them. */
final class SkaneOrganisation {
  static final String REGION = "12";
  static final String HOSPITAL = "SUS";

  /** Have delivered nothing at all. */
  private static final Set<String> SILENT = Set.of("S14", "S26", "S35", "S39", "S46");

  private static final Map<String, String> PROVIDERS =
      Map.of(
          "HEL",
          "Helsingborgs lasarett",
          "HLM",
          "Hässleholms sjukhus",
          "MS",
          "Medicinsk service",
          "PVS",
          "Primärvård Skåne",
          "PHH",
          "Psykiatri, habilitering och hjälpmedel",
          HOSPITAL,
          "Skånes universitetssjukhus");

  private static final List<DemonstrationUnit> UNITS =
      Vocabulary.read("skane-units.txt").stream()
          .map(line -> unit(line, Integer.parseInt(line.get(5))))
          .toList();

  private SkaneOrganisation() {}

  private static DemonstrationUnit unit(List<String> line, int weight) {
    return new DemonstrationUnit(
        line.get(0), line.get(1), line.get(2), line.get(3), "", weight, weight, weight);
  }

  static List<DemonstrationUnit> answering() {
    return UNITS.stream().filter(unit -> !SILENT.contains(unit.code())).toList();
  }

  /** The units that deliver lists of publications, doctoral students, grants and staff. */
  static List<DemonstrationUnit> listing() {
    return UNITS.stream().filter(unit -> unit.publications() > 0).toList();
  }

  static boolean ofHospital(OfficeRow row) {
    return UNITS.stream()
        .anyMatch(u -> u.code().equals(row.text("Enhetskod")) && u.provider().equals(HOSPITAL));
  }

  static void deliver(DropFolder folder) {
    List<OfficeRow> rows = new ArrayList<>();
    rows.add(row(REGION, "Region Skåne", "REGION", "", ""));
    PROVIDERS.keySet().stream()
        .sorted()
        .forEach(code -> rows.add(row(code, PROVIDERS.get(code), "FÖRVALTNING", REGION, "")));
    UNITS.forEach(u -> rows.add(row(u.code(), u.name(), "USVE", u.provider(), u.aliases())));
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
                "Alias"),
            rows);
    sheet.preface("Universitetssjukvårdsenheter inom Region Skåne 2023 (koderna påhittade)", "");
    folder.workbook("organisation/organisation Region Skåne.xlsx", sheet);
  }

  private static OfficeRow row(
      String code, String name, String level, String parent, String alias) {
    return new OfficeRow()
        .with("Enhetskod", code)
        .with("Enhet", name)
        .with("Nivå", level)
        .with("Överordnad kod", parent)
        .with("Regionkod", REGION)
        .with("Giltig från", OfficeRow.day("2015-01-01"))
        .with("Alias", alias);
  }
}
