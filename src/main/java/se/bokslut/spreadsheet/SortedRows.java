package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * The rows of a sheet whose cells are not stored row by row, as some programmes write them: put
 * together in memory, and so only up to a number of cells.
 */
final class SortedRows implements RowCursor {

  private static final int MOST_CELLS = 1_000_000;
  private static final int MOST_CHARACTERS = 50_000_000;

  private final RowCursor pieces;
  private final Iterator<Map.Entry<Integer, List<CellValue>>> rows;

  private SortedRows(RowCursor pieces, Map<Integer, List<CellValue>> rows) {
    this.pieces = pieces;
    this.rows = rows.entrySet().iterator();
  }

  /** Reads all pieces of rows that a cursor gives. */
  static RowCursor of(RowCursor pieces) throws IOException, UnreadableSpreadsheetException {
    Map<Integer, List<CellValue>> rows = new TreeMap<>();
    long cells = 0;
    long characters = 0;
    for (SheetRow piece = pieces.next(); piece != null; piece = pieces.next()) {
      List<CellValue> row = rows.computeIfAbsent(piece.number(), number -> new ArrayList<>());
      int before = row.size();
      characters += add(row, piece.cells());
      cells += row.size() - before;
      if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
        throw new UnreadableSpreadsheetException(
            Reason.TOO_LARGE, "too many cells that are not stored row by row");
      }
    }
    return new SortedRows(pieces, rows);
  }

  /** Adds the filled cells of a piece to its row; gives the characters of their texts. */
  private static long add(List<CellValue> row, List<CellValue> piece) {
    long characters = 0;
    for (int column = 0; column < piece.size(); column++) {
      CellValue value = piece.get(column);
      if (column >= row.size()) {
        row.add(value);
      } else if (!(value instanceof CellValue.Blank)) {
        row.set(column, value);
      }
      characters += value instanceof CellValue.Text text ? text.value().length() : 0;
    }
    return characters;
  }

  @Override
  public @Nullable SheetRow next() {
    if (!rows.hasNext()) {
      return null;
    }
    Map.Entry<Integer, List<CellValue>> row = rows.next();
    return new SheetRow(row.getKey(), row.getValue());
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }
}
