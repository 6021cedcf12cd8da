package se.bokslut.spreadsheet;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What the first part of an xls workbook says of it.
 *
 * @param sheets its sheets in the order of their tabs, hidden ones and charts included
 * @param unicode whether texts are Unicode, as since Excel 97; else bytes of the character set
 * @param charset the character set of older workbooks
 * @param date1904 whether day 0 is 1904-01-01, as on old Macintoshes
 * @param formats what each cell style makes of a number
 * @param texts the texts that cells share
 */
record XlsWorkbook(
    List<BoundSheet> sheets,
    boolean unicode,
    Charset charset,
    boolean date1904,
    NumberFormats formats,
    TextStore texts) {

  /**
   * A sheet of any sort.
   *
   * @param position its place among all sheets, from 1
   * @param name as on its tab
   * @param start where its records start
   * @param hasCells whether it is a worksheet, and no chart or programme
   */
  record BoundSheet(int position, String name, long start, boolean hasCells) {

    BoundSheet startingAt(long otherStart) {
      return new BoundSheet(position, name, otherStart, hasCells);
    }
  }

  XlsWorkbook {
    sheets = List.copyOf(sheets);
  }

  XlsWorkbook with(List<BoundSheet> otherSheets) {
    return new XlsWorkbook(otherSheets, unicode, charset, date1904, formats, texts);
  }
}
