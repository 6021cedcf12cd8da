package se.bokslut.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param sheetPosition the sheet's position from 1; 0 for the file as a whole
 * @param sheet the sheet's name; empty for csv and for the file as a whole
 * @param row the row as a spreadsheet numbers it, or null for the sheet as a whole
 * @param column the column as letters, or null for the row as a whole
 */
public record Place(
    int sheetPosition, String sheet, @Nullable Integer row, @Nullable String column) {

  /** The file as a whole. */
  public static final Place FILE = new Place(0, "", null, null);

  /** A sheet as a whole. */
  public static Place sheet(int position, String name) {
    return new Place(position, name, null, null);
  }

  /** A row of this place's sheet. */
  public Place row(int number) {
    return new Place(sheetPosition, sheet, number, null);
  }

  /** A cell or heading of this place's row, by column index from 0. */
  public Place column(int index) {
    return new Place(sheetPosition, sheet, row, letters(index));
  }

  /** The letters of a column as Excel shows them, by its index from 0. */
  public static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
