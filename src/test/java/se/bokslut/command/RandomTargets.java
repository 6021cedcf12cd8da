package se.bokslut.command;

import java.util.List;
import java.util.Map;

/** Targets on every indicator and direction, with values at which verdicts change. */
final class RandomTargets {

  private static final List<String> INDICATORS =
      List.of(
          "publications",
          "publications-refereed",
          "publications-fractional",
          "publications-3y",
          "doctoral-students",
          "doctoral-students-clinical",
          "doctoral-fte",
          "half-time-reviews",
          "dissertations",
          "time-to-defence",
          "external-grants",
          "external-grants-competitive",
          "external-grants-awarded",
          "external-grants-count",
          "external-grants-used",
          "commissions",
          "licentiates",
          "doctoral-students-new",
          "research-trained",
          "docents",
          "professors",
          "research-trained-per-100k",
          "norwegian-points",
          "alf-balance",
          "alf-received-research",
          "funding-alf-projektmedel",
          "Tillstånd");

  private static final List<String> SHARES =
      List.of(
          "doctoral-students-women-share",
          "open-access-share",
          "publications-level2-share",
          "grant-success-rate",
          "minimum-level-fulfilment",
          "Beviljandegrad");

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;

  RandomTargets(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
  }

  RandomSheet sheet() {
    RandomSheet sheet =
        new RandomSheet(
            dice, Map.of("Avtal", "Agreement", "Målvärde", "Mål", "Tolerans %", "Tolerance %"));
    for (int rows = dice.between(15, 40); rows > 0; rows--) {
      fill(sheet.row());
    }
    return sheet;
  }

  private void fill(Map<String, Object> row) {
    boolean share = dice.percent(15);
    boolean step = !share && dice.percent(8);
    String indicator = share ? dice.of(SHARES) : step ? "VÅRDCENTRUM" : dice.of(INDICATORS);
    row.put("Avtal", dice.of("ALF", "ALF", "Regionen", ""));
    row.put("Indikator", dice.percent(5) ? "okänd-indikator" : indicator);
    row.put("Omfattning", dice.percent(30) ? "SE" : organisation.code());
    row.put("År", cells.year(dice.between(2020, 2024)));
    row.put("Målvärde", share ? share() : step ? step() : value(indicator));
    row.put("Riktning", dice.of("", "", "≥", "≤", "=", ">=", "<=", "?"));
    row.put("Tolerans %", dice.orEmpty(40, dice.of(0, 10, "25", "50 %", 100, "33,3", -5, "x")));
  }

  private Object step() {
    return dice.of("ej påbörjad", "pågår", "Genomförd", "klart?");
  }

  private Object share() {
    return dice.of(
        "50 %", 50, "0,5", new RandomCells.PercentFormat(50), "33,3 %", 1, 0, 100, "1/2");
  }

  private Object value(String indicator) {
    if (indicator.matches("external.*|commissions|alf.*|funding.*")
        && !indicator.endsWith("count")) {
      return dice.of(1_000_000, "1 000 000", "1,5 Mkr", "250 tkr", "1e+06", 0, 1_250_000);
    }
    return dice.of(0, 1, 2, 3, "0,5", "1,25", "4", "0,3333333333", 48, "", "?");
  }
}
