package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
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
   * @param groups the rows of the group headings
   * @param last the last row
   */
  record Drawn(
      Block.Table table, int first, CellRangeAddress headings, List<Integer> groups, int last) {}

  /** Draws it and tells where. */
  Drawn draw(Block.Table table) {
    int first = cursor.next();
    List<Integer> groups = new ArrayList<>();
    cells.text(cursor.rowOfHeight(20), 0, table.title(), CellLook.heading());
    List<Slot> slots = Slot.of(table);
    CellRangeAddress headings = headings(table.columns(), slots);
    for (TableRow row : table.rows()) {
      switch (row) {
        case TableRow.GroupHeading group -> {
          groups.add(cursor.next());
          group(group.text(), table.columns().size());
        }
        case TableRow.Line line -> {
          line(line, slots);
          remark(line.remark());
        }
      }
    }
    return new Drawn(table, first, headings, groups, cursor.next() - 1);
  }

  private CellRangeAddress headings(List<Column> columns, List<Slot> slots) {
    int first = cursor.next();
    if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
      groups(columns);
    }
    int lines = 1;
    for (int place = 0; place < columns.size(); place++) {
      lines =
          Math.max(lines, TextWidth.lines(columns.get(place).heading(), widths.room(place), true));
    }
    Row row = cursor.row(lines);
    for (int place = 0; place < columns.size(); place++) {
      Column column = columns.get(place);
      cells.text(row, place, column.heading(), heading(slots.get(place)));
    }
    return new CellRangeAddress(first, cursor.next() - 1, 0, columns.size() - 1);
  }

  private static CellLook heading(Slot slot) {
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

  private void line(TableRow.Line line, List<Slot> slots) {
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
      CellLook look =
          kind == Column.Kind.FIGURE ? CellLook.inTable() : CellLook.inTable().wrapping();
      cells.cell(
          row, slots.get(place), line.cells().get(place), line.total() ? look.asTotal() : look);
    }
  }
}
