package se.bokslut.feedback.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.excel.SafeText;

/** Writes a sheet row by row. */
final class SheetPen {

  /** How high a line of the body is. */
  static final double BODY_LINE = 13.5;

  /** How high a line of small letters is. */
  static final double SMALL_LINE = 11.5;

  /** How high a row to fill in is. */
  static final double DATA_LINE = 15;

  /** How high the title is. */
  static final double TITLE_LINE = 27;

  /** What a row keeps free above and below its text. */
  static final double MARGIN = 5;

  private static final int PARTS_OF_A_DIGIT = 256;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int nextRow;

  SheetPen(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void setWidth(int column, double digits) {
    sheet.setColumnWidth(column, (int) Math.round(digits * PARTS_OF_A_DIGIT));
  }

  double width(int column) {
    return sheet.getColumnWidth(column) / (double) PARTS_OF_A_DIGIT;
  }

  /** The index of the next row. */
  int nextRow() {
    return nextRow;
  }

  XSSFRow row(double height) {
    XSSFRow row = sheet.createRow(nextRow++);
    row.setHeightInPoints((float) height);
    return row;
  }

  XSSFCell text(XSSFRow row, int column, String text, Styles.Part part) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(part));
    if (!text.isEmpty()) {
      cell.setCellValue(SafeText.of(text));
    }
    return cell;
  }

  void skipRow() {
    nextRow++;
  }
}
