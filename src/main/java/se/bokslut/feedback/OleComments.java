package se.bokslut.feedback;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.excel.TextWidth;

/** The comments of a sheet of the old format: those that are there stay and are added to. */
final class OleComments {

  private static final int WIDTH = 330;
  private static final double DIGITS_IN_WIDTH = 46;
  private static final double POINTS_PER_LINE = 13;
  private static final int LAST_COLUMN = 255;
  private static final int LAST_ROW = 65_535;

  private final HSSFSheet sheet;
  private @Nullable HSSFPatriarch drawing;

  OleComments(HSSFSheet sheet) {
    this.sheet = sheet;
  }

  void add(HSSFCell cell, CellNote note) {
    HSSFComment known = cell.getCellComment();
    String before = known == null ? "" : CellNote.withoutOurs(known.getString().getString());
    String text = before.isEmpty() ? note.text() : TextMask.mask(before) + "\n\n" + note.text();
    HSSFClientAnchor anchor = anchor(cell, text);
    if (known == null) {
      HSSFComment made = drawing().createCellComment(anchor);
      made.setAuthor(CellNote.AUTHOR);
      made.setString(new HSSFRichTextString(text));
      cell.setCellComment(made);
    } else {
      known.setString(new HSSFRichTextString(text));
      ((HSSFClientAnchor) known.getAnchor())
          .setAnchor(
              anchor.getCol1(),
              anchor.getRow1(),
              anchor.getDx1(),
              anchor.getDy1(),
              anchor.getCol2(),
              anchor.getRow2(),
              anchor.getDx2(),
              anchor.getDy2());
    }
  }

  private HSSFPatriarch drawing() {
    if (drawing == null) {
      HSSFPatriarch known = sheet.getDrawingPatriarch();
      drawing = known == null ? sheet.createDrawingPatriarch() : known;
    }
    return drawing;
  }

  private HSSFClientAnchor anchor(HSSFCell cell, String text) {
    int left = Math.min(LAST_COLUMN - 1, cell.getColumnIndex() + 1);
    int right = left;
    for (int room = WIDTH; room > 0 && right < LAST_COLUMN; right++) {
      room -= Math.max(1, Math.round(sheet.getColumnWidthInPixels(right)));
    }
    int top = Math.max(0, cell.getRowIndex() - 1);
    int bottom = top;
    double points = (TextWidth.lines(text, DIGITS_IN_WIDTH, false) + 1) * POINTS_PER_LINE;
    for (double room = points; room > 0 && bottom < LAST_ROW; bottom++) {
      var row = sheet.getRow(bottom);
      room -=
          Math.max(1, row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints());
    }
    return new HSSFClientAnchor(0, 0, 0, 0, (short) left, top, (short) right, bottom);
  }
}
