package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import se.bokslut.report.model.Cover;

/** Draws the cover: the title on a band of the accent, and who, when and which edition below. */
final class CoverDrawing {

  private static final float TITLE_LINE = 26;
  private static final double AROUND = 3;
  private static final float BAND_AROUND = 22;

  private final CellDrawing cells;
  private final SheetCursor cursor;
  private final ColumnWidths widths;

  CoverDrawing(CellDrawing cells, SheetCursor cursor, ColumnWidths widths) {
    this.cells = cells;
    this.cursor = cursor;
    this.widths = widths;
  }

  void draw(Cover cover) {
    band(cover.title());
    cursor.skip();
    cover.facts().forEach(fact -> fact(fact.name(), fact.text()));
    cursor.skip();
  }

  private void band(String title) {
    int last = widths.columns() - 1;
    double size = (double) CellLook.band().points() / CellLook.TEXT.points();
    int lines = TextWidth.lines(title, widths.total() / size - AROUND, true);
    Row row = cursor.rowOfHeight(lines * TITLE_LINE + BAND_AROUND);
    for (int place = 0; place <= last; place++) {
      cells.text(row, place, place == 0 ? title : "", CellLook.band());
    }
    cursor.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
  }

  private void fact(String name, String value) {
    Row row = cursor.row(TextWidth.lines(value, widths.room(1), false));
    cells.text(row, 0, name, CellLook.note().indenting());
    cells.text(row, 1, value, CellLook.paragraph().indenting());
  }
}
