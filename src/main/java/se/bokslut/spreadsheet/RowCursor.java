package se.bokslut.spreadsheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, read forward once, in bounded memory; rows without any cell may be left
 * out.
 */
public interface RowCursor extends AutoCloseable {

  /**
   * The next row, or null after the last.
   *
   * @throws UnreadableSpreadsheetException when the file turns out to be broken at this place
   */
  @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException;

  @Override
  void close() throws IOException;
}
