package se.bokslut.report.view;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.bokslut.report.UnderlagRow;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Origin;
import se.bokslut.report.model.RowSpan;
import se.bokslut.report.view.ListSource.Field;

/** The rows that each figure of the reporting year rests on. */
final class UnderlagSource {

  private UnderlagSource() {}

  /** The rows, and where those of the region's figures stand among them. */
  static ListSource of(UnderlagRows rows, String region) {
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
        new ListSheet.Rows() {
          @Override
          public void forEach(Consumer<List<Cell>> consumer) {
            rows.forEach(row -> consumer.accept(cells(row)));
          }

          @Override
          public Map<Origin, RowSpan> places() {
            return UnderlagPlaces.of(rows, region);
          }
        });
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
