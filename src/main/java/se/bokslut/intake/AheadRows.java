package se.bokslut.intake;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.RowCursor;
import se.bokslut.spreadsheet.SheetRow;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException;

/** The rows of a sheet, read ahead in another thread. */
final class AheadRows implements RowCursor {

  private static final int MOST = 400;

  private final RowCursor rows;
  private final Ahead<SheetRow> ahead;

  /** Takes over the cursor, which nobody else may use any more. */
  AheadRows(RowCursor rows, Executor executor) {
    this.rows = rows;
    this.ahead = new Ahead<>(rows::next, MOST, AheadRows::characters, executor);
  }

  private static long characters(SheetRow row) {
    long characters = 0;
    for (CellValue cell : row.cells()) {
      characters += cell instanceof CellValue.Text text ? text.value().length() : 1;
    }
    return characters;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException {
    try {
      return ahead.next();
    } catch (IOException | UnreadableSpreadsheetException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a cursor threw what it does not declare", e);
    }
  }

  @Override
  public void close() throws IOException {
    ahead.close();
    rows.close();
  }
}
