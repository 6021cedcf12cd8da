package se.bokslut.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** The cells of one row while it is read, up to the last that is filled. */
final class RowCells {

  static final int USUAL_WIDTH = 20;

  private final List<CellValue> cells;
  private int nextColumn;
  private int characters;

  RowCells() {
    this(USUAL_WIDTH);
  }

  /**
   * Takes what is expected.
   *
   * @param width how many cells the row is likely to have, as that before it had
   */
  RowCells(int width) {
    this.cells = new ArrayList<>(width);
  }

  /** The column after the cell put last. */
  int nextColumn() {
    return nextColumn;
  }

  /** Leaves columns out that hold nothing. */
  void skip(int columns) {
    nextColumn = (int) Math.min((long) nextColumn + columns, ReadLimits.COLUMNS);
  }

  /** Puts a cell that was stored in so many characters. */
  void put(int column, CellValue value, int length) throws UnreadableSpreadsheetException {
    if (column < 0 || column >= ReadLimits.COLUMNS) {
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "a cell beyond the last column");
    }
    characters += length;
    if (characters > ReadLimits.ROW) {
      throw new UnreadableSpreadsheetException(Reason.TOO_LARGE, "a row is too long");
    }
    nextColumn = column + 1;
    if (!(value instanceof CellValue.Blank)) {
      fillUpTo(column);
      cells.set(column, value);
    }
  }

  private void fillUpTo(int column) {
    while (cells.size() <= column) {
      cells.add(CellValue.BLANK);
    }
  }

  List<CellValue> all() {
    return cells;
  }
}
