package se.bokslut.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Regions, providers and units that come, go, merge, split and bear each other's names. */
final class RandomOrganisation {

  private static final List<String> NAMES =
      List.of(
          "Hjärtkliniken",
          "Hjartkliniken",
          "Öronkliniken",
          "Lungkliniken",
          "Kirurgi",
          "Neurologi",
          "Ögonkliniken",
          "Reumatologi");

  private final Dice dice;
  private final RandomSheet sheet;
  private final List<String> regions = new ArrayList<>();
  private final List<String> providers = new ArrayList<>();
  private final List<String> units = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int lowestWay;
  private int ways = 100;

  RandomOrganisation(Dice dice) {
    this.dice = dice;
    this.sheet =
        new RandomSheet(
            dice,
            Map.of(
                "Enhetskod",
                "USVE-kod",
                "Enhet",
                "Enhetsnamn",
                "Nivå",
                "Level",
                "Giltig till",
                "Giltig tom",
                "Alias",
                "Även kallad"));
    addRegions();
    addProviders();
    int count = dice.between(3, 8);
    for (int number = 1; number <= count; number++) {
      addUnit(number);
    }
  }

  RandomSheet sheet() {
    return sheet;
  }

  List<String> units() {
    return units;
  }

  private void addRegions() {
    List<String> codes = List.of("03", "12", "14").subList(0, dice.between(1, 3));
    for (String code : codes) {
      regions.add(code);
      Map<String, Object> row = row(code.equals("03") ? dice.of("03", "3", 3) : code, "REGION");
      row.put("Enhet", "Region " + code);
      row.put("Alias", dice.percent(30) ? "Landstinget " + code : "");
    }
  }

  private void addProviders() {
    for (String region : regions) {
      for (int number = 0; number < dice.below(3); number++) {
        String code = "P" + region + number;
        providers.add(code);
        Map<String, Object> row = row(code, "FÖRVALTNING");
        row.put("Enhet", "Sjukhuset " + code);
        row.put("Överordnad kod", region.equals("03") ? dice.of("03", 3) : region);
        row.put("Regionkod", region);
        row.put("Giltig till", dice.percent(20) ? "2022" : "");
        row.put("Ersätter", number > 0 && dice.percent(40) ? "P" + region + 0 : "");
      }
    }
  }

  private void addUnit(int number) {
    Object code = dice.percent(25) ? (Object) (100 + number) : "U" + number;
    String name = dice.percent(85) ? dice.of(NAMES) : "Enhet " + number;
    Map<String, Object> row = row(code, dice.of("USVE", "usve"));
    row.put("Enhet", name);
    row.put("Överordnad kod", dice.percent(80) && !providers.isEmpty() ? dice.of(providers) : "");
    row.put("Regionkod", dice.percent(95) ? dice.of(regions) : "");
    row.put("Alias", dice.percent(20) ? "Alias " + number + "; " + dice.of(NAMES) : "");
    row.put("Ersätter", dice.percent(30) && !units.isEmpty() ? replaced() : "");
    row.put("Giltig från", dice.percent(35) ? dice.of(2021, "2022", "2022-07-01", "2023-01") : "");
    row.put("Giltig till", dice.percent(35) ? dice.of(2020, "2021", "2022-06", "2022-12-31") : "");
    units.add(code.toString());
    names.add(name);
    if (dice.percent(15)) {
      Map<String, Object> again = row(code, "USVE");
      again.put("Enhet", name + " och annat");
      again.put("Giltig från", "2023");
      again.put("Överordnad kod", dice.of(regions));
    }
  }

  private String replaced() {
    return dice.percent(40) ? dice.of(units) + "; " + dice.of(units) : dice.of(units);
  }

  private Map<String, Object> row(Object code, String level) {
    Map<String, Object> row = sheet.row();
    row.put("Enhetskod", code);
    row.put("Nivå", level);
    return row;
  }

  /** Decides how the rows that follow state whose they are: each in its own way, or all alike. */
  boolean stateAlike(boolean alike) {
    lowestWay = alike && dice.percent(50) ? 80 : 0;
    ways = alike ? (lowestWay == 80 ? 20 : 80) : 100;
    return alike;
  }

  /** States whose a row is: by code, by name, or not at all. */
  void state(Map<String, Object> row) {
    int way = lowestWay + dice.below(ways);
    row.put("Enhetskod", way < 60 ? code() : "");
    row.put("Enhet", way >= 50 && way < 80 ? name() : "");
  }

  Object code() {
    int way = dice.below(20);
    if (way == 0) {
      return "U99";
    }
    if (way == 1) {
      return region();
    }
    if (way == 2 && !providers.isEmpty()) {
      return dice.of(providers);
    }
    String unit = dice.of(units);
    return unit.matches("\\d+") && dice.percent(50) ? (Object) Integer.valueOf(unit) : unit;
  }

  /** A region's code, now and then without its zero. */
  Object region() {
    String region = dice.of(regions);
    return region.equals("03") ? dice.of("03", "3", 3) : region;
  }

  private String name() {
    String name = dice.percent(15) ? "Alias " + dice.between(1, 8) : dice.of(names);
    return dice.of(
        name,
        name,
        " " + name + " ",
        name.toUpperCase(java.util.Locale.ROOT),
        name.replace("ö", "o").replace("ä", "a"));
  }

  /** A folder in which files of this organisation may lie. */
  String folder() {
    return dice.of(
        "",
        "",
        dice.of(units) + "/",
        dice.of(names) + "/",
        dice.of(regions) + "/" + dice.of(units) + "/",
        dice.of(units) + "/gammalt/",
        dice.of(names) + "/" + dice.of(units) + "/");
  }
}
