package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.TableRow;

/** Parts a table that is too wide for lying paper by its columns; each part names the rows. */
final class TableParts {

  private TableParts() {}

  /** The table itself, or the parts of it. */
  static List<Block.Table> of(Block.Table table, Setting setting)
      throws UndrawableCharacterException {
    float room = Paper.LYING.textWidth();
    List<Float> least = TableColumns.least(table, setting);
    List<List<Integer>> parts = new ArrayList<>();
    float used = room + 1;
    for (int place = 1; place < least.size(); place++) {
      if (used + least.get(place) > room) {
        parts.add(new ArrayList<>(List.of(0)));
        used = least.getFirst();
      }
      parts.getLast().add(place);
      used += least.get(place);
    }
    if (parts.size() < 2) {
      return List.of(table);
    }
    List<Block.Table> tables = new ArrayList<>();
    for (List<Integer> places : parts) {
      String number = " (%s/%s)".formatted(tables.size() + 1, parts.size());
      tables.add(part(table, places, number, tables.isEmpty()));
    }
    return tables;
  }

  private static Block.Table part(
      Block.Table table, List<Integer> places, String number, boolean first) {
    List<Column> columns = places.stream().map(table.columns()::get).toList();
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      rows.add(
          switch (row) {
            case TableRow.GroupHeading group -> group;
            case TableRow.Line line -> {
              List<Cell> cells = places.stream().map(line.cells()::get).toList();
              yield new TableRow.Line(cells, line.total(), first ? line.remark() : "");
            }
          });
    }
    return new Block.Table(table.title() + number, columns, rows);
  }
}
