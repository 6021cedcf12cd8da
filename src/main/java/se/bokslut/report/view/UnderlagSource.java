package se.bokslut.report.view;

import java.util.List;
import se.bokslut.report.UnderlagRow;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Cell;
import se.bokslut.report.view.ListSource.Field;

/** The rows that each figure of the reporting year rests on. */
final class UnderlagSource {

  private UnderlagSource() {}

  static ListSource of(UnderlagRows rows) {
    return new ListSource(
        "underlag",
        List.of(
            Field.plain("indicator"),
            Field.plain("year"),
            Field.plain("provider"),
            Field.plain("unitCode"),
            Field.plain("unit"),
            Field.plain("number"),
            new Field("part", List.of("N", "D")),
            Field.plain("amount"),
            Field.plain("file"),
            Field.plain("sheet"),
            Field.plain("row")),
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
        Cell.words(Character.toString(row.part())),
        new Cell.Amount(row.amount()),
        Cell.words(row.file()),
        Cell.words(row.sheet()),
        new Cell.Whole(row.row()));
  }
}
