package se.bokslut.report.region;

import java.util.List;
import se.bokslut.report.UnderlagRow;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.ListSheet;

/** The rows that each figure of the reporting year rests on. */
final class UnderlagList {

  static final String SHEET = "Underlag";

  private UnderlagList() {}

  static ListSheet of(UnderlagRows rows, int year) {
    return new ListSheet(
        SHEET,
        "Underlag till talen för " + year,
        "Varje rad som ett tal för %d bygger på: filtrera på indikator, förvaltning eller enhet."
                .formatted(year)
            + " Rader om samma sak (publikation, person, anslag) har samma nummer och räknas"
            + " tillsammans. Belopp i kronor.",
        List.of(
            Column.of("Indikator", Kind.NAME),
            Column.of("År", Kind.WORDS),
            Column.of("Förvaltning", Kind.WORDS),
            Column.of("Enhetskod", Kind.WORDS),
            Column.of("Enhet", Kind.WORDS),
            Column.of("Nummer", Kind.FIGURE),
            Column.of("Del", Kind.WORDS),
            Column.of("Bidrag", Kind.FIGURE),
            Column.of("Fil", Kind.TEXT),
            Column.of("Blad", Kind.WORDS),
            Column.of("Rad", Kind.FIGURE)),
        consumer -> rows.forEach(row -> consumer.accept(cells(row))));
  }

  private static List<Cell> cells(UnderlagRow row) {
    return List.of(
        Cell.words(row.indicator()),
        Cell.words(Integer.toString(row.year())),
        Cell.words(row.provider()),
        Cell.words(row.unitCode()),
        Cell.words(row.unit()),
        new Cell.Whole(row.entity()),
        Cell.words(row.part() == 'N' ? "täljare" : "nämnare"),
        new Cell.Amount(row.amount()),
        Cell.words(row.file()),
        Cell.words(row.sheet()),
        new Cell.Whole(row.row()));
  }
}
