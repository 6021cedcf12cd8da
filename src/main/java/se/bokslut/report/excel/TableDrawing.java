package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/** Draws a table: title, headings in white on the accent, groups on a tint, a rule above totals. */
final class TableDrawing {

  private final CellDrawing cells;
  private final SheetCursor cursor;
  private final ColumnWidths widths;

  TableDrawing(CellDrawing cells, SheetCursor cursor, ColumnWidths widths) {
    this.cells = cells;
    this.cursor = cursor;
    this.widths = widths;
  }

  /**
   * What was drawn where, rows counted from 0.
   *
   * @param first the title's row
   * @param headings the rows of the headings
   * @param rows the row of each row of the table
   * @param last the last row
   */
  record Drawn(
      Block.Table table, int first, CellRangeAddress headings, List<Integer> rows, int last) {

    /** The rows of the group headings. */
    List<Integer> groups() {
      List<Integer> groups = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (table.rows().get(i) instanceof TableRow.GroupHeading) {
          groups.add(rows.get(i));
        }
      }
      return groups;
    }
  }

  /**
   * Draws it and tells where.
   *
   * @param filtered whether its headings leave room for the buttons of filters
   */
  Drawn draw(Block.Table table, boolean filtered) {
    int first = cursor.next();
    cells.text(cursor.rowOfHeight(20), 0, table.title(), CellLook.heading());
    CellRangeAddress headings = new TableHeadings(cells, cursor, widths).draw(table, filtered);
    List<Slot> slots = Slot.of(table);
    List<Integer> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      rows.add(cursor.next());
      switch (row) {
        case TableRow.GroupHeading group -> group(group.text(), table.columns().size());
        case TableRow.Line line -> {
          line(line, slots, begins(table, rows.size() - 1));
          remark(line.remark());
        }
      }
    }
    return new Drawn(table, first, headings, rows, cursor.next() - 1);
  }

  private void group(String text, int columns) {
    Row row = cursor.row(1);
    for (int place = 0; place < columns; place++) {
      cells.text(row, place, place == 0 ? text : "", CellLook.groupHeading());
    }
  }

  private void remark(String text) {
    if (!text.isEmpty()) {
      cells.text(cursor.row(1), 0, text, CellLook.inTable().inked(Palette.MUTED));
    }
  }

  /** Whether a row is the first one of several that have a name in common. */
  private static boolean begins(Block.Table table, int row) {
    return table.columns().size() > 1
        && table.columns().get(1).kind() == Column.Kind.NAME
        && row > 0
        && table.rows().get(row) instanceof TableRow.Line line
        && table.rows().get(row - 1) instanceof TableRow.Line above
        && !line.cells().getFirst().equals(above.cells().getFirst());
  }

  private void line(TableRow.Line line, List<Slot> slots, boolean ruled) {
    int lines = 1;
    for (int place = 0; place < slots.size(); place++) {
      Cell cell = line.cells().get(place);
      if (slots.get(place).kind() != Column.Kind.FIGURE) {
        lines =
            Math.max(
                lines, TextWidth.lines(SwedishText.of(cell), widths.room(place), line.total()));
      }
    }
    Row row = cursor.row(lines);
    for (int place = 0; place < slots.size(); place++) {
      Column.Kind kind = slots.get(place).kind();
      CellLook plain =
          kind == Column.Kind.FIGURE ? CellLook.inTable() : CellLook.inTable().wrapping();
      CellLook look = ruled ? plain.ruled() : plain;
      cells.cell(
          row, slots.get(place), line.cells().get(place), line.total() ? look.asTotal() : look);
    }
  }
}
