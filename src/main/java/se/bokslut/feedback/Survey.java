package se.bokslut.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.spreadsheet.FileFormat;
import se.bokslut.spreadsheet.RowCursor;
import se.bokslut.spreadsheet.Sheet;
import se.bokslut.spreadsheet.SheetRow;
import se.bokslut.spreadsheet.Spreadsheet;
import se.bokslut.spreadsheet.SpreadsheetReader;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException;

/**
 * What must be known of a file before it is copied: its format, its size, and where identity
 * numbers stand.
 *
 * @param format how it was read
 * @param rows its rows in all, counted no further than one beyond the most that is copied
 * @param numbers the columns of identity numbers by sheet position
 */
record Survey(FileFormat format, int rows, Map<Integer, SecretCells> numbers) {

  /** A file of more rows is answered by its rows at fault alone. */
  static final int MOST_ROWS = 5_000;

  static Survey of(Path file, KindCatalogue kinds)
      throws IOException, UnreadableSpreadsheetException {
    Map<Integer, SecretCells> numbers = new HashMap<>();
    int rows = 0;
    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      for (Sheet sheet : spreadsheet.sheets()) {
        SecretCells secret = SecretCells.numbers(kinds);
        numbers.put(sheet.position(), secret);
        try (RowCursor cursor = sheet.rows()) {
          for (SheetRow row = cursor.next();
              row != null && rows <= MOST_ROWS;
              row = cursor.next()) {
            secret.see(row);
            rows++;
          }
        }
      }
      return new Survey(spreadsheet.format(), rows, numbers);
    }
  }

  boolean isSmall() {
    return rows <= MOST_ROWS;
  }

  SecretCells numbers(int sheetPosition, KindCatalogue kinds) {
    SecretCells known = numbers.get(sheetPosition);
    return known == null ? SecretCells.numbers(kinds) : known;
  }
}
