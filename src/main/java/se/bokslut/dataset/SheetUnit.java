package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * The unit that a sheet states once for all its rows (bladets enhet), as the empty workbooks of a
 * unit do: above the headings a row that begins with {@link #LABEL}, then the unit's code and name.
 *
 * <p>It holds for rows that name no unit. A row that only repeats it says nothing, so that a sheet
 * whose unit is filled in beforehand can stay partly empty.
 *
 * @param code the cell of its code
 * @param name the cell of its name, perhaps blank
 * @param codeColumn the index of the column of codes
 * @param nameColumn the index of the column of names, or −1 when the sheet has none
 */
public record SheetUnit(CellValue code, CellValue name, int codeColumn, int nameColumn) {

  /** The first filled cell of the row that states the unit. */
  public static final String LABEL = "Bladets enhet";

  private static final int NO_COLUMN = -1;
  private static final int PARTS = 2;

  /** The unit that the rows above the headings state, empty for most sheets. */
  static Optional<SheetUnit> above(ColumnLayout layout, List<SheetRow> first) {
    int codeColumn = column(layout, KindDefinition.UNIT_CODE);
    if (codeColumn == NO_COLUMN) {
      return Optional.empty();
    }
    return first.stream()
        .filter(row -> row.number() < layout.headingRow())
        .map(SheetUnit::filled)
        .filter(cells -> cells.size() >= PARTS && isLabel(cells.getFirst()))
        .findFirst()
        .map(
            cells ->
                new SheetUnit(
                    cells.get(1),
                    cells.size() > PARTS ? cells.get(PARTS) : CellValue.BLANK,
                    codeColumn,
                    column(layout, KindDefinition.UNIT_NAME)));
  }

  private static int column(ColumnLayout layout, String field) {
    return layout.ofField(field).map(ColumnLayout.Column::index).orElse(NO_COLUMN);
  }

  private static List<CellValue> filled(SheetRow row) {
    return row.cells().stream().filter(cell -> !(cell instanceof CellValue.Blank)).toList();
  }

  private static boolean isLabel(CellValue cell) {
    return HeadingName.plain(LABEL).equals(HeadingName.plain(CellReader.asText(cell)));
  }

  /** Whether a row holds nothing but the unit of its sheet. */
  boolean isAllOf(SheetRow row) {
    for (int index = 0; index < row.cells().size(); index++) {
      CellValue cell = row.cell(index);
      boolean repeated =
          (index == codeColumn && same(cell, code)) || (index == nameColumn && same(cell, name));
      if (!(cell instanceof CellValue.Blank) && !repeated) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(CellValue one, CellValue other) {
    return CellReader.asText(one).strip().equals(CellReader.asText(other).strip());
  }

  /** The row, with its sheet's unit where it names none. */
  SheetRow statedIn(SheetRow row) {
    boolean named =
        !(row.cell(codeColumn) instanceof CellValue.Blank)
            || (nameColumn != NO_COLUMN && !(row.cell(nameColumn) instanceof CellValue.Blank));
    if (named) {
      return row;
    }
    List<CellValue> cells = new ArrayList<>(row.cells());
    while (cells.size() <= codeColumn) {
      cells.add(CellValue.BLANK);
    }
    cells.set(codeColumn, code);
    return new SheetRow(row.number(), cells);
  }
}
