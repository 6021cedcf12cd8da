package se.bokslut.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.TableRow;

/**
 * Where a cell stands.
 *
 * @param column the column, counted from 0
 * @param kind what the column holds
 * @param padded whether a figure in the column is marked as preliminary, so that the others leave
 *     room for the mark and all stay aligned
 */
record Slot(int column, Column.Kind kind, boolean padded) {

  /** The columns of a table. */
  static List<Slot> of(Block.Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            place -> new Slot(place, table.columns().get(place).kind(), isMarked(table, place)))
        .toList();
  }

  private static boolean isMarked(Block.Table table, int place) {
    return table.rows().stream()
        .anyMatch(
            row ->
                row instanceof TableRow.Line line
                    && line.cells().get(place) instanceof Cell.Figure figure
                    && figure.preliminary());
  }
}
