package se.bokslut.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Half-years of doctoral students, and their defences, licentiates and half-time reviews. */
final class RandomDoctoralEducation {

  private static final List<String> SUPPORTS =
      List.of("DTJ", "HTJ", "UBB", "FTG", "USL", "AUH", "STP", "ÖVR");

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;
  private final RandomPersons persons;

  RandomDoctoralEducation(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
    this.persons = new RandomPersons(dice);
  }

  RandomSheet students() {
    RandomSheet sheet =
        new RandomSheet(
            dice,
            Map.of(
                "Personnummer",
                "Personnr",
                "Halvår",
                "Termin",
                "Aktivitet %",
                "Aktivitet (%)",
                "Antagningsdatum",
                "Admission date",
                "Kön",
                "Sex"));
    boolean clinical = dice.percent(70);
    for (int rows = dice.between(3, 12); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      organisation.state(row);
      int year = dice.between(2019, 2024);
      if (dice.percent(5)) {
        row.put("Halvår", dice.of(year, Integer.toString(year), year + "VT"));
        row.put("Ämne", "Inga");
        row.put("Aktivitet %", "");
        row.put("Doktorand-id", "");
      } else {
        student(row, year, clinical);
      }
    }
    return sheet;
  }

  private void student(Map<String, Object> row, int year, boolean clinical) {
    persons.state(row);
    row.put("Halvår", cells.halfYear(year, dice.percent(50)));
    row.put("Aktivitet %", dice.percent(4) ? dice.of(-5, 101, "") : activity());
    SUPPORTS.forEach(support -> row.put(support, dice.orEmpty(70, cells.percent(support()))));
    if (clinical) {
      row.put("Kliniskt verksam", dice.of("J", "N", "ja", "x", "", "", "vet ej", "sant", 0, true));
    }
    row.put("Kön", dice.of("K", "M", "kvinna", "man", "", "-"));
    row.put("Antagningsdatum", dice.orEmpty(40, cells.date(day(2014, 2023))));
    row.put("Ämne", "Medicin");
  }

  private Object activity() {
    return dice.percent(15)
        ? dice.of("0,99", "1", 0, "0,5 %", 1)
        : cells.percent(dice.between(0, 99));
  }

  private int support() {
    return dice.percent(40) ? 0 : dice.between(1, 100);
  }

  private LocalDate day(int firstYear, int lastYear) {
    return LocalDate.of(dice.between(firstYear, lastYear), 1, 1).plusDays(dice.below(365));
  }

  RandomSheet dissertations() {
    RandomSheet sheet =
        new RandomSheet(
            dice,
            Map.of(
                "Personnummer",
                "Personal identity number",
                "Typ",
                "Type",
                "Datum",
                "Disputationsdatum",
                "URN:NBN",
                "NBN",
                "Titel",
                "Title"));
    for (int rows = dice.between(3, 10); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      organisation.state(row);
      if (dice.percent(5)) {
        row.put("Datum", dice.between(2019, 2024));
        row.put("Typ", "Inga");
      } else {
        dissertation(row);
      }
    }
    return sheet;
  }

  private void dissertation(Map<String, Object> row) {
    persons.state(row);
    row.put(
        "Typ", dice.of("DISPUTATION", "Disputation", "disputation", "LICENTIAT", "Halvtid", "x"));
    row.put("Datum", cells.date(day(2019, 2024)));
    int thesis = dice.between(1, 4);
    row.put("Titel", dice.orEmpty(40, "On the treatment of disease " + thesis));
    row.put(
        "ISBN",
        dice.orEmpty(
            60,
            dice.of("978-91-554-0000-", "978915540000").replace("0000", "000" + thesis)
                + check(thesis)));
    row.put("URN:NBN", dice.orEmpty(60, "urn:nbn:se:uu:diva-10" + thesis));
    row.put("Antagningsdatum", dice.orEmpty(50, cells.date(day(2014, 2024))));
  }

  /** Now and then a wrong check digit. */
  private int check(int thesis) {
    if (dice.percent(10)) {
      return 0;
    }
    String twelve = "97891554000" + thesis;
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
