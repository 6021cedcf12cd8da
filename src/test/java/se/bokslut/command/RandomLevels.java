package se.bokslut.command;

import java.util.List;
import java.util.Map;

/** Answers to the minimum levels, whole, incomplete and wrong, and levels of the regions' own. */
final class RandomLevels {

  private static final List<String> LEVELS =
      List.of(
          "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "U1", "U2", "S1", "S5", "S6", "S7",
          "S8", "S10", "I1", "I2", "I4", "X1", "X2", "R1", "f 6", " F8", "s7", "Z9");

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;

  RandomLevels(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
  }

  RandomSheet answers() {
    RandomSheet sheet =
        new RandomSheet(
            dice, Map.of("Kriterium", "Miniminivå", "Svar", "Answer", "Antal", "Count"));
    boolean details = dice.percent(90);
    for (int rows = dice.between(10, 40); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      organisation.state(row);
      row.put("År", cells.year(dice.between(2020, 2024)));
      row.put("Kriterium", dice.of(LEVELS));
      row.put("Svar", dice.of("J", "J", "ja", "N", "nej", "ET", "ej tillämplig", "", "kanske"));
      if (details) {
        row.put("Antal", dice.orEmpty(30, dice.of(0, 1, 5, 7, "7", "7,0", -1, "många")));
        row.put("Värde", dice.orEmpty(40, dice.of(5, "5", "5,0", 7, 0, 4)));
        row.put(
            "Text",
            dice.orEmpty(50, dice.of("Läkare", "läkare; Sjuksköterska", "  ;", "Psykolog")));
        row.put("Motivering", dice.orEmpty(50, "Enheten tar inte emot studenter."));
      }
      if (dice.percent(3)) {
        row.put("Kriterium", "");
        row.put("Svar", "Inga");
      }
    }
    return sheet;
  }

  RandomSheet levels() {
    RandomSheet sheet = new RandomSheet(dice, Map.of());
    for (int rows = dice.between(1, 6); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      row.put("Id", dice.of("X1", "X2", "R1", "R2", "F6", "f6", "F1"));
      row.put("Område", dice.of("Forskning", "Eget område"));
      row.put("Text", "Enheten har en plan.");
      row.put("Avgörs av", dice.of("", "", "Självvärdering", "data", "data och självvärdering"));
      row.put("Regionkod", dice.percent(50) ? "" : organisation.region());
      row.put("Giltig från år", dice.orEmpty(50, dice.between(2019, 2024)));
      row.put("Giltig till år", dice.orEmpty(60, dice.between(2020, 2025)));
    }
    return sheet;
  }
}
