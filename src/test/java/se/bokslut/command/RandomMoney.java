package se.bokslut.command;

import java.util.Map;

/** ALF accounts, money by source and purpose, and inhabitants, said once and said again. */
final class RandomMoney {

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;

  RandomMoney(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
  }

  RandomSheet accounts() {
    String unit = dice.of("", " (tkr)", " (Mkr)");
    RandomSheet sheet = new RandomSheet(dice, Map.of("Erhållet", "Received" + unit));
    boolean units = dice.percent(40);
    for (int rows = dice.between(2, 10); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      row.put("Regionkod", dice.percent(8) ? "99" : organisation.region());
      row.put("År", cells.year(dice.between(2020, 2024)));
      if (dice.percent(5)) {
        row.put("Ändamål", "Inga");
        continue;
      }
      row.put("Ändamål", dice.of("FORSKNING", "forskning", "UTBILDNING", "Utbildning", "annat"));
      row.put("Erhållet", dice.percent(5) ? "" : amount());
      row.put("Lokaler", dice.orEmpty(40, amount()));
      row.put("Löner", dice.orEmpty(30, amount()));
      row.put("Övrig drift", dice.orEmpty(50, amount()));
      if (units) {
        row.put("Enhet för belopp", dice.of("", "kr", "tkr", "Mkr", "euro"));
      }
    }
    return sheet;
  }

  private Object amount() {
    return dice.percent(50)
        ? dice.of(57, "31", "122,5", 1000, "12 000")
        : cells.money(dice.of(1_000_000, 57_000_000, 250_000));
  }

  RandomSheet funding() {
    RandomSheet sheet = new RandomSheet(dice, Map.of());
    for (int rows = dice.between(2, 10); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      row.put("Omfattning", dice.percent(25) ? "SE" : organisation.code());
      row.put("År", cells.year(dice.between(2020, 2024)));
      row.put("Källa", dice.of("ALF", "alf", "RUFU", "Övriga medel"));
      row.put(
          "Slag",
          dice.of("projektmedel", "Projektmedel ", "hyra och bibliotek", "hyra  och bibliotek"));
      row.put(
          "Belopp", dice.percent(5) ? "" : cells.money(dice.of(1_000_000, 250_000, 31_000_000)));
    }
    return sheet;
  }

  RandomSheet population() {
    RandomSheet sheet = new RandomSheet(dice, Map.of("Folkmängd 1 november", "Folkmängd"));
    for (int rows = dice.between(3, 10); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      row.put("Regionkod", dice.percent(5) ? "U1" : organisation.region());
      row.put("År", cells.year(dice.between(2020, 2024)));
      row.put("Folkmängd 1 november", cells.whole(dice.of(404_589, 1_421_000, 0, 3)));
    }
    return sheet;
  }
}
