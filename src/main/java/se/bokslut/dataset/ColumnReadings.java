package se.bokslut.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.CellValue;

/**
 * Reads the cells of a sheet's columns, and remembers what came of those that say the same again
 * and again, as words, years and units do.
 *
 * <p>A reading depends on nothing but the cell and its column. Only what is read without a remark
 * is remembered, and so no personal identity number is.
 */
final class ColumnReadings {

  /** A power of two. */
  private static final int PLACES = 512;

  private static final int LONGEST = 256;

  private final CellReader cells;
  private final List<Remembered> columns;

  /** What is remembered of one column, each cell at the place that its hash gives it. */
  private static final class Remembered {
    final @Nullable CellValue[] cells;
    final @Nullable Reading[] readings;

    Remembered(ColumnLayout.Column column) {
      int places = comesBack(column.definition().type()) ? PLACES : 0;
      this.cells = new @Nullable CellValue[places];
      this.readings = new @Nullable Reading[places];
    }

    boolean isKept() {
      return cells.length > 0;
    }

    int place(CellValue cell) {
      int hash = cell.hashCode();
      return (hash ^ hash >>> Short.SIZE) & (PLACES - 1);
    }
  }

  ColumnReadings(ColumnLayout layout, CellReader cells) {
    this.cells = cells;
    this.columns = layout.columns().stream().map(Remembered::new).toList();
  }

  /** Whether the values of such columns are few, and their unit does not change with the row. */
  private static boolean comesBack(ColumnType type) {
    return switch (type) {
      case CODE, NAME, YEAR, HALF_YEAR, WHOLE, YES_NO, WORD, SEX, ISSN -> true;
      default -> false;
    };
  }

  /** What is remembered takes little memory. */
  private static boolean isShort(CellValue cell) {
    return cell instanceof CellValue.Text text
        ? text.value().length() <= LONGEST
        : cell instanceof CellValue.Decimal;
  }

  /**
   * Reads a cell.
   *
   * @param number the column's number among the layout's columns, from 0
   */
  Reading read(
      int number, CellValue cell, ColumnLayout.Column column, HeadingName.Unit headingUnit) {
    Remembered remembered = columns.get(number);
    if (!remembered.isKept() || !isShort(cell)) {
      return cells.read(cell, column.definition(), headingUnit);
    }
    int place = remembered.place(cell);
    Reading known = remembered.readings[place];
    if (known != null && cell.equals(remembered.cells[place])) {
      return known;
    }
    Reading reading = cells.read(cell, column.definition(), headingUnit);
    if (reading instanceof Reading.Read read && read.remark() == null) {
      remembered.cells[place] = cell;
      remembered.readings[place] = reading;
    }
    return reading;
  }
}
