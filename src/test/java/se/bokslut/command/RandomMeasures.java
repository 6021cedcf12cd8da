package se.bokslut.command;

import java.util.Map;

/** Channels with levels by year, and what further agreements measure. */
final class RandomMeasures {

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;

  RandomMeasures(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
  }

  RandomSheet channels() {
    RandomSheet sheet = new RandomSheet(dice, Map.of("ISSN", "Print ISSN", "EISSN", "E-ISSN"));
    String form = dice.of("Nivå %d", "Level %d", "level_%d");
    for (int rows = dice.between(2, 6); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      row.put("ISSN", dice.orEmpty(20, dice.of(RandomPublications.ISSNS)));
      row.put("EISSN", dice.orEmpty(40, dice.of(RandomPublications.ISSNS)));
      row.put("Titel", "Tidskriften " + rows);
      for (int year = 2020; year <= 2024; year++) {
        row.put(form.formatted(year), dice.of(1, 1, 2, "2", "1,0", "", 0, "X"));
      }
    }
    return sheet;
  }

  RandomSheet measurements() {
    RandomSheet sheet = new RandomSheet(dice, Map.of("Värde", "Value", "Omfattning", "Scope"));
    boolean parts = dice.percent(60);
    for (int rows = dice.between(3, 12); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      row.put("Avtal", dice.of("Närvård", "närvård", "NHV"));
      String indicator =
          dice.of("Vårdcentrum", "vardcentrum", "Tillstånd", "Andel (%), totalt", "publications");
      row.put("Indikator", indicator);
      row.put("Omfattning", dice.percent(20) ? "SE" : organisation.code());
      row.put("År", cells.year(dice.between(2020, 2024)));
      row.put(
          "Värde",
          indicator.toLowerCase(java.util.Locale.ROOT).startsWith("v")
              ? dice.of("ej påbörjad", "Pågår", "genomförd", "PÅGÅR", "klart?")
              : dice.of(3, "0,5", "86 %", "1 250", "12,50", "", new RandomCells.PercentFormat(40)));
      if (parts) {
        row.put("Täljare", dice.orEmpty(40, dice.of(1, 43, "7,5")));
        row.put("Nämnare", dice.orEmpty(30, dice.of(2, 50, 0)));
      }
    }
    return sheet;
  }
}
