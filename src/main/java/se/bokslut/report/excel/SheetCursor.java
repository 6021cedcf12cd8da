package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The place on a sheet where the next row is written. */
final class SheetCursor {

  private static final float LINE = 13;
  private static final float AROUND = 3;

  private final Sheet sheet;
  private int next;

  SheetCursor(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A new row, as high as its text needs. */
  Row row(int lines) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(lines * LINE + AROUND);
    return row;
  }

  /** A new row of a height of its own. */
  Row rowOfHeight(float points) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(points);
    return row;
  }

  void skip() {
    rowOfHeight(LINE / 2 + AROUND);
  }

  /** The row that will be written next, counted from 0. */
  int next() {
    return next;
  }

  Sheet sheet() {
    return sheet;
  }
}
