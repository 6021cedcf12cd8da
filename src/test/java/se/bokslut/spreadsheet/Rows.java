package se.bokslut.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads all rows of a sheet, and writes the cells that tests expect in short. */
final class Rows {

  private Rows() {}

  /** The rows of a file's first sheet. */
  static List<SheetRow> read(Path file) throws IOException, UnreadableSpreadsheetException {
    return read(file, 0);
  }

  static List<SheetRow> read(Path file, int sheet)
      throws IOException, UnreadableSpreadsheetException {
    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      return read(spreadsheet.sheets().get(sheet));
    }
  }

  static List<SheetRow> read(Sheet sheet) throws IOException, UnreadableSpreadsheetException {
    List<SheetRow> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.rows()) {
      for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** A row of texts; the empty text is the blank cell. */
  static SheetRow texts(int number, String... texts) {
    List<CellValue> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(text(text));
    }
    return new SheetRow(number, cells);
  }

  static CellValue text(String text) {
    return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
  }

  static CellValue number(String number) {
    return new CellValue.Decimal(new BigDecimal(number), false);
  }

  static CellValue percent(String number) {
    return new CellValue.Decimal(new BigDecimal(number), true);
  }

  static CellValue moment(String iso) {
    return new CellValue.Moment(LocalDateTime.parse(iso));
  }
}
