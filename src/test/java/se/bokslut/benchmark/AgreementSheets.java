package se.bokslut.benchmark;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.benchmark.Nation.Region;

/**
 * The ready-made figures of an agreement besides that on ALF, and its targets.
 *
 * @param agreement its name
 * @param prefix what the codes of its indicators begin with
 * @param organisations the codes of those that it is followed up for
 */
record AgreementSheets(String agreement, String prefix, List<String> organisations) {

  private static final List<String> FOCUS = List.of("Tillgänglighet", "Kvalitet", "Samverkan");
  private static final int INDICATORS = 9;

  /** One of units in all regions, and one of regions and their providers. */
  static List<AgreementSheets> of(Nation nation) {
    List<String> units = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (Region region : nation.regions()) {
      above.add(region.code());
      region.providers().forEach(provider -> above.add(provider.code()));
      region.units().filter(unit -> unit.number() % 5 == 0).forEach(unit -> units.add(unit.code()));
    }
    return List.of(
        new AgreementSheets("Nationell högspecialiserad vård", "nhv", units),
        new AgreementSheets("Närvårdssamverkan", "samverkan", above));
  }

  List<MadeSheet> sheets() {
    Chance chance = new Chance(agreement.length());
    List<List<Object>> figures = new ArrayList<>();
    List<List<Object>> targets = new ArrayList<>();
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      String code = prefix + "-" + (indicator + 1);
      String focus = FOCUS.get(indicator % FOCUS.size());
      for (String organisation : organisations) {
        for (int year : Years.reported().toArray()) {
          figures.add(
              List.of(
                  agreement,
                  code,
                  "Mätetal %d om %s".formatted(indicator + 1, focus),
                  focus,
                  organisation,
                  year,
                  chance.below(200)));
          targets.add(List.of(agreement, focus, code, organisation, year, 50 + indicator, "≥", 10));
        }
      }
    }
    return List.of(
        new MadeSheet(
            "avtal/%s mätvärden.csv".formatted(agreement),
            "Avtal;Indikator;Benämning;Fokusområde;Omfattning;År;Värde",
            figures),
        new MadeSheet(
            "avtal/%s mål.csv".formatted(agreement),
            "Avtal;Målområde;Indikator;Omfattning;År;Målvärde;Riktning;Tolerans %",
            targets));
  }
}
