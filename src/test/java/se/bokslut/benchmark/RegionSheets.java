package se.bokslut.benchmark;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.benchmark.Nation.Region;
import se.bokslut.benchmark.Nation.Unit;

/** What a region delivers of itself: organisation, agreement, comments, money, inhabitants. */
final class RegionSheets {

  private static final int LAST_TARGET = Years.LAST + 2;
  private static final List<String> AIMS =
      List.of(
          "publications",
          "publications-refereed",
          "doctoral-students",
          "dissertations",
          "docents",
          "external-grants-count");

  private final Region region;
  private final String folder;
  private final Chance chance;

  RegionSheets(Region region) {
    this.region = region;
    this.folder = region.name() + "/";
    this.chance = new Chance(Integer.parseInt(region.code()) * 7_919L + 3);
  }

  List<MadeSheet> all() {
    return List.of(organisation(), targets(), comments(), accounts(), funding(), population());
  }

  private MadeSheet organisation() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(region.code(), region.name(), "REGION", "", region.code()));
    for (Nation.Provider provider : region.providers()) {
      rows.add(
          List.of(provider.code(), provider.name(), "FÖRVALTNING", region.code(), region.code()));
      for (Unit unit : provider.units()) {
        rows.add(List.of(unit.code(), unit.name(), "USVE", provider.code(), region.code()));
      }
    }
    return new MadeSheet(
        folder + "organisation.csv", "Enhetskod;Enhet;Nivå;Överordnad kod;Regionkod", rows);
  }

  private MadeSheet targets() {
    List<List<Object>> rows = new ArrayList<>();
    int units = (int) region.units().count();
    targets(rows, region.code(), AIMS, units);
    for (Nation.Provider provider : region.providers()) {
      targets(rows, provider.code(), AIMS.subList(0, 4), provider.units().size());
    }
    region.units().forEach(unit -> targets(rows, unit.code(), AIMS.subList(0, 3), 1));
    return new MadeSheet(
        folder + "mål.csv",
        "Avtal;Målområde;Indikator;Omfattning;År;Målvärde;Riktning;Tolerans %;Källa",
        rows);
  }

  private void targets(
      List<List<Object>> rows, String organisation, List<String> indicators, int units) {
    for (String indicator : indicators) {
      for (int year = Years.FIRST_REPORTED; year <= LAST_TARGET; year++) {
        rows.add(
            List.of(
                "Regionalt ALF-avtal " + region.name(),
                indicator.startsWith("publications") ? "Forskning" : "Utbildning",
                indicator,
                organisation,
                year,
                units * (10 + chance.below(40)),
                "≥",
                5,
                "Avtalet, bilaga 2"));
      }
    }
  }

  private MadeSheet comments() {
    List<List<Object>> rows = new ArrayList<>();
    for (String indicator : AIMS) {
      comment(rows, region.code(), indicator);
    }
    for (int chapter = 1; chapter <= 8; chapter++) {
      comment(rows, region.code(), Integer.toString(chapter));
    }
    region
        .units()
        .forEach(
            unit -> {
              comment(rows, unit.code(), "publications");
              comment(rows, unit.code(), "F1");
            });
    return new MadeSheet(
        folder + "kommentarer.csv",
        "Omfattning;År;Avsnitt;Kommentar;Åtgärd;Ansvarig;Klart datum",
        rows);
  }

  private void comment(List<List<Object>> rows, String organisation, String section) {
    rows.add(
        List.of(
            organisation,
            Years.LAST,
            section,
            "Utfallet beror på att flera forskare har haft tjänst på annat håll under året, "
                + "och på att två projekt har blivit försenade.",
            "Planen för rekrytering ses över tillsammans med fakulteten.",
            "Forskningschefen",
            Years.LAST + 1 + "-06-30"));
  }

  private MadeSheet accounts() {
    List<List<Object>> rows = new ArrayList<>();
    Years.reported()
        .forEach(
            year -> {
              rows.add(List.of(region.code(), year, "FORSKNING", 300_000, 40_000, 200_000, 60_000));
              rows.add(List.of(region.code(), year, "UTBILDNING", 150_000, 20_000, 99_000, 31_000));
            });
    return new MadeSheet(
        folder + "ALF-redovisning.csv",
        "Regionkod;År;Ändamål;Erhållet (tkr);Lokaler (tkr);Löner (tkr);Övrig drift (tkr)",
        rows);
  }

  private MadeSheet funding() {
    List<List<Object>> rows = new ArrayList<>();
    for (Nation.Provider provider : region.providers()) {
      for (int year : Years.reported().toArray()) {
        for (String purpose :
            List.of("strategiska satsningar", "hyra och bibliotek", "projektmedel")) {
          rows.add(
              List.of(provider.code(), year, "ALF", purpose, 1_000_000 * (1 + chance.below(20))));
          rows.add(
              List.of(provider.code(), year, "RUFU", purpose, 1_000_000 * (1 + chance.below(5))));
        }
      }
    }
    return new MadeSheet(folder + "medelsfördelning.csv", "Omfattning;År;Källa;Slag;Belopp", rows);
  }

  private MadeSheet population() {
    int inhabitants = 300_000 + chance.below(1_500_000);
    List<List<Object>> rows = new ArrayList<>();
    Years.reported()
        .forEach(
            year ->
                rows.add(List.of(region.code(), year, inhabitants + 4_000 * (year - Years.FIRST))));
    return new MadeSheet(folder + "befolkning.csv", "Regionkod;År;Folkmängd 1 november", rows);
  }
}
