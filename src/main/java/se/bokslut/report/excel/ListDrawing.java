package se.bokslut.report.excel;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Running;
import se.bokslut.report.model.SwedishText;

/** Draws a long list row by row, with a filter on its headings; only a few rows are held. */
final class ListDrawing {

  private static final double PADDING = 4;
  private static final int UNIT_OF_WIDTH = 256;
  private static final float TITLE_HEIGHT = 24;

  /** Title and summary stand above the headings. */
  private static final int ROWS_ABOVE = 2;

  /** The first row of the list itself, counted from 0. */
  static final int FIRST_ROW = ROWS_ABOVE + 1;

  private final CellDrawing cells;
  private final SXSSFSheet sheet;
  private final ListSheet list;
  private final SheetCursor cursor;
  private final double[] widths;

  ListDrawing(CellDrawing cells, SXSSFSheet sheet, ListSheet list) {
    this.cells = cells;
    this.sheet = sheet;
    this.list = list;
    this.cursor = new SheetCursor(sheet);
    this.widths = new double[list.columns().size()];
    begin();
  }

  private void begin() {
    cells.text(cursor.rowOfHeight(TITLE_HEIGHT), 0, list.title(), CellLook.title());
    cells.text(cursor.row(1), 0, list.summary(), CellLook.TEXT.inked(Palette.MUTED));
    headings();
  }

  /** Sets the sheet up once its last row stands. */
  void end(Running running) {
    for (int place = 0; place < widths.length; place++) {
      sheet.setColumnWidth(place, (int) ((widths[place] + PADDING) * UNIT_OF_WIDTH));
    }
    int heading = ROWS_ABOVE;
    int last = Math.max(heading, cursor.next() - 1);
    sheet.setAutoFilter(new CellRangeAddress(heading, last, 0, widths.length - 1));
    sheet.createFreezePane(0, FIRST_ROW);
    sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    PrintSetup.apply(sheet, running, list.title(), Arrays.stream(widths).sum());
  }

  /** Headings leave a line for the filters' buttons. */
  private void headings() {
    Row row = cursor.row(2);
    for (int place = 0; place < widths.length; place++) {
      Column column = list.columns().get(place);
      CellLook look = TableHeadings.look(new Slot(place, column.kind(), false));
      cells.text(row, place, column.heading(), look.standing(VerticalAlignment.TOP));
      widths[place] = TextWidth.of(column.heading(), true) + PADDING;
    }
  }

  void row(List<Cell> row) {
    int lines = 1;
    for (int place = 0; place < widths.length; place++) {
      double widest = widest(list.columns().get(place).kind());
      String text = SwedishText.of(row.get(place));
      lines = Math.max(lines, TextWidth.lines(text, widest, false));
      widths[place] = Math.max(widths[place], Math.min(TextWidth.of(text, false), widest));
    }
    Row drawn = cursor.row(lines);
    for (int place = 0; place < widths.length; place++) {
      Column.Kind kind = list.columns().get(place).kind();
      CellLook look = CellLook.inTable();
      cells.cell(
          drawn,
          new Slot(place, kind, false),
          row.get(place),
          kind == Column.Kind.FIGURE ? look : look.wrapping());
    }
  }

  /** Longer text is broken into lines. */
  private static double widest(Column.Kind kind) {
    return switch (kind) {
      case NAME -> 32;
      case WORDS, SERIES -> 30;
      case TEXT -> 44;
      case FIGURE -> Double.MAX_VALUE;
    };
  }
}
