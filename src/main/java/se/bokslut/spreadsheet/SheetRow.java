package se.bokslut.spreadsheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row's number as a spreadsheet shows it, from 1
 * @param cells the cells by column, from column A; shorter than the sheet is wide where the rest is
 *     blank
 */
public record SheetRow(int number, List<CellValue> cells) {

  /** Checks the number and keeps a copy of the cells. */
  public SheetRow {
    if (number < 1) {
      throw new IllegalArgumentException("rows are numbered from 1, not " + number);
    }
    cells = List.copyOf(cells);
  }

  /** The cell at a column, {@link CellValue#BLANK} beyond the last one. */
  public CellValue cell(int column) {
    return column < cells.size() ? cells.get(column) : CellValue.BLANK;
  }

  /** Whether every cell is blank. */
  public boolean isBlank() {
    return cells.stream().allMatch(CellValue.Blank.class::isInstance);
  }
}
