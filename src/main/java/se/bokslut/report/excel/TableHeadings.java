package se.bokslut.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Column;

/** Draws the headings of a table's columns, above them what neighbours have in common. */
final class TableHeadings {

  private final CellDrawing cells;
  private final SheetCursor cursor;
  private final ColumnWidths widths;

  TableHeadings(CellDrawing cells, SheetCursor cursor, ColumnWidths widths) {
    this.cells = cells;
    this.cursor = cursor;
    this.widths = widths;
  }

  /**
   * Draws them and gives their rows.
   *
   * @param filtered whether each has a line for the button of its filter below it
   */
  CellRangeAddress draw(Block.Table table, boolean filtered) {
    int first = cursor.next();
    List<Column> columns = table.columns();
    if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
      groups(columns);
    }
    Rectangle rectangle = new Rectangle(table);
    int lines = 1;
    for (int place = 0; place < columns.size(); place++) {
      lines = Math.max(lines, TextWidth.lines(rectangle.heading(place), widths.room(place), true));
    }
    Row row = cursor.row(filtered ? lines + 1 : lines);
    for (int place = 0; place < columns.size(); place++) {
      CellLook look = look(Slot.of(table).get(place));
      cells.text(
          row,
          place,
          rectangle.heading(place),
          filtered ? look.standing(VerticalAlignment.TOP) : look);
    }
    return new CellRangeAddress(first, cursor.next() - 1, 0, columns.size() - 1);
  }

  /** How a heading looks. */
  static CellLook look(Slot slot) {
    return slot.kind() == Column.Kind.FIGURE
        ? CellLook.columnHeading()
            .aligned(HorizontalAlignment.RIGHT)
            .formatted(NumberFormats.text(slot.padded()))
        : CellLook.columnHeading();
  }

  /** What neighbouring columns have in common stands above them, in one merged cell. */
  private void groups(List<Column> columns) {
    int lines = 1;
    for (int place = 0; place < columns.size(); place = end(columns, place)) {
      double room = 0;
      for (int i = place; i < end(columns, place); i++) {
        room += widths.room(i);
      }
      lines = Math.max(lines, TextWidth.lines(columns.get(place).group(), room, true));
    }
    Row row = cursor.row(lines);
    for (int place = 0; place < columns.size(); place++) {
      boolean first = place == 0 || !sameGroup(columns, place - 1, place);
      cells.text(
          row,
          place,
          first ? columns.get(place).group() : "",
          CellLook.columnHeading()
              .aligned(HorizontalAlignment.RIGHT)
              .formatted(NumberFormats.text(false)));
    }
    for (int place = 0; place < columns.size(); place = end(columns, place)) {
      if (end(columns, place) - place > 1) {
        cursor
            .sheet()
            .addMergedRegion(
                new CellRangeAddress(
                    row.getRowNum(), row.getRowNum(), place, end(columns, place) - 1));
      }
    }
  }

  private static int end(List<Column> columns, int start) {
    int end = start + 1;
    while (end < columns.size() && sameGroup(columns, start, end)) {
      end++;
    }
    return end;
  }

  private static boolean sameGroup(List<Column> columns, int one, int other) {
    String group = columns.get(one).group();
    return !group.isEmpty() && group.equals(columns.get(other).group());
  }
}
