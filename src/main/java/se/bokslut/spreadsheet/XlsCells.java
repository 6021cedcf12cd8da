package se.bokslut.spreadsheet;

import java.io.IOException;

/** Turns what an xls workbook stores for a cell into the cell's value. */
final class XlsCells {

  private static final int RK_DIVIDED = 1;
  private static final int RK_INTEGER = 2;
  private static final double HUNDRED = 100;

  private final XlsWorkbook workbook;
  private final StoredNumbers numbers;

  XlsCells(XlsWorkbook workbook) {
    this.workbook = workbook;
    this.numbers = new StoredNumbers(workbook.date1904());
  }

  CellValue number(double stored, int style) {
    return numbers.cell(stored, workbook.formats().kind(style));
  }

  /** A number in the short form: an integer or the upper half of a double, perhaps hundredfold. */
  CellValue shortNumber(int stored, int style) {
    double number =
        (stored & RK_INTEGER) != 0
            ? stored >> 2
            : Double.longBitsToDouble((long) (stored & ~(RK_DIVIDED | RK_INTEGER)) << Integer.SIZE);
    return number((stored & RK_DIVIDED) != 0 ? number / HUNDRED : number, style);
  }

  CellValue shared(int number) throws UnreadableSpreadsheetException {
    return workbook.texts().get(number);
  }

  /** A text that begins with its length, at a place in a record. */
  CellValue text(BiffRecords records, int at) throws IOException, UnreadableSpreadsheetException {
    BiffText text = new BiffText(records, at);
    int length = text.u16();
    return CellText.of(
        workbook.unicode() ? text.unicode(length) : text.bytes(length, workbook.charset()));
  }

  static CellValue truth(int stored) {
    return new CellValue.Truth(stored != 0);
  }

  static CellValue fault(int stored) {
    return new CellValue.Fault(
        switch (stored) {
          case 0x00 -> "#NULL!";
          case 0x07 -> "#DIV/0!";
          case 0x17 -> "#REF!";
          case 0x1D -> "#NAME?";
          case 0x24 -> "#NUM!";
          case 0x2A -> "#N/A";
          default -> "#VALUE!";
        });
  }
}
