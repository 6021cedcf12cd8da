package se.bokslut.command;

import java.time.LocalDate;
import java.util.Map;

/**
 * Staff with overlapping, open, reversed and expired validities, merits and posts of every kind.
 */
final class RandomStaff {

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;
  private final RandomPersons persons;

  RandomStaff(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
    this.persons = new RandomPersons(dice);
  }

  RandomSheet sheet() {
    RandomSheet sheet =
        new RandomSheet(
            dice,
            Map.of(
                "Personnummer",
                "Personnr",
                "Anställnings-id",
                "Anst-id",
                "Examen",
                "Degree",
                "Anställning",
                "Anställningstyp",
                "Giltig till",
                "Giltig tom"));
    for (int rows = dice.between(3, 12); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      organisation.state(row);
      if (dice.percent(5)) {
        row.put("Yrkesgrupp", "Inga");
        row.put("Anställnings-id", "");
        row.put("Giltig från", dice.between(2019, 2024));
      } else {
        person(row);
      }
    }
    return sheet;
  }

  private void person(Map<String, Object> row) {
    persons.state(row);
    row.put("Anställnings-id", row.remove("Doktorand-id"));
    row.put("Yrkesgrupp", dice.of("Läkare", "läkare ", "Sjuksköterska", "Psykolog", ""));
    row.put("Examen", dice.of("DR", "dr", "Doktor", "LIC", "", "", "magister"));
    row.put("Docent", dice.of("J", "N", "ja", "", "x", "?"));
    row.put("Professor", dice.of("N", "N", "J", "", "", "true"));
    row.put("Anställning", dice.of("REGION", "FÖRENAD", "förenad", "Adjungerad", "", "annan"));
    row.put("Roll", dice.of("", "", "FOUANSVARIG", "FoU-ansvarig", "fouansvarig"));
    row.put("Ledningsgrupp", dice.of("J", "N", ""));
    row.put("Giltig från", dice.orEmpty(40, cells.date(day(2016, 2024))));
    row.put("Giltig till", dice.orEmpty(50, cells.date(day(2019, 2026))));
  }

  private LocalDate day(int firstYear, int lastYear) {
    return dice.percent(20)
        ? LocalDate.of(dice.between(firstYear, lastYear), 12, 31)
        : LocalDate.of(dice.between(firstYear, lastYear), 1, 1).plusDays(dice.below(365));
  }
}
