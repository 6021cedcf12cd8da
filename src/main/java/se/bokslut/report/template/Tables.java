package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.TableRow;

/** Reads tables. */
final class Tables {

  private Tables() {}

  static Block.Table table(Element table) {
    List<Column> columns = columns(table);
    List<TableRow> rows = new ArrayList<>();
    for (Element row : table.elements()) {
      switch (row.name()) {
        case "group" -> rows.add(new TableRow.GroupHeading(Texts.of(row)));
        case "row" ->
            rows.add(
                new TableRow.Line(
                    cells(row, columns.size()),
                    Keywords.isYes(row, "total"),
                    row.optional("remark").map(Texts::of).orElse("")));
        default -> {
          // caption and columns have been read
        }
      }
    }
    return table.make(() -> new Block.Table(Texts.only(table, "caption"), columns, rows));
  }

  /** The columns of a table or list. */
  static List<Column> columns(Element table) {
    List<Column> columns =
        table.elements("column").stream()
            .map(
                column ->
                    new Column(
                        Texts.collapsed(column.attribute("group")), Texts.of(column), kind(column)))
            .toList();
    if (columns.isEmpty()) {
      throw table.fault("<%s> saknar <column>.".formatted(table.name()));
    }
    return columns;
  }

  static Column.Kind kind(Element column) {
    return Keywords.of(column, "kind", Column.Kind.class);
  }

  /** The cells of a row. */
  static List<Cell> cells(Element row, int columns) {
    List<Cell> cells = row.elements("cell").stream().map(Texts::cell).toList();
    if (cells.size() != columns) {
      throw row.fault(
          "raden har %s celler men tabellen har %s kolumner. Skriv en <cell> för varje <column>."
              .formatted(cells.size(), columns));
    }
    return cells;
  }
}
