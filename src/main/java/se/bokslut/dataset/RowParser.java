package se.bokslut.dataset;

import java.util.List;
import java.util.Optional;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Reads the data rows of one sheet by its kind, or by the kinds that its export feeds (spec input
 * "Headings", "Cell values", "nil rows").
 *
 * <p>Blank, summary and example rows are told apart and give nothing.
 */
public final class RowParser {

  private static final SoughtWords NOT_DATA =
      new SoughtWords("summa", "totalt", "total", "exempel", "exempelrad", "example");

  private final ColumnLayout layout;
  private final KindRows leading;
  private final List<KindRows> beside;
  private final Optional<SheetUnit> sheetUnit;

  /**
   * Takes where the columns of the sheet's kinds stand.
   *
   * @param layouts that of the leading kind first
   * @param sheetUnit the unit that the sheet states once for all its rows
   */
  RowParser(List<ColumnLayout> layouts, CellReader cells, Optional<SheetUnit> sheetUnit) {
    this.layout = layouts.getFirst();
    this.leading = new KindRows(layout, cells);
    this.beside = layouts.stream().skip(1).map(other -> new KindRows(other, cells)).toList();
    this.sheetUnit = sheetUnit;
  }

  /** The letters of the column that fills a field, empty when the sheet has none. */
  public Optional<String> columnOf(String field) {
    return layout.ofField(field).map(column -> Place.letters(column.index()));
  }

  /** The number of the row in which the headings stand. */
  public int headingRow() {
    return layout.headingRow();
  }

  /** What becomes of a row; empty for a row that holds no data. */
  public Optional<RowOutcome> parse(SheetRow row) {
    if (row.number() <= layout.headingRow()
        || isNoData(row)
        || sheetUnit.filter(unit -> unit.isAllOf(row)).isPresent()) {
      return Optional.empty();
    }
    SheetRow stated = sheetUnit.map(unit -> unit.statedIn(row)).orElse(row);
    KindRows rows = beside.stream().filter(kind -> kind.takes(row)).findFirst().orElse(leading);
    return Optional.of(rows.read(stated));
  }

  private static boolean isNoData(SheetRow row) {
    for (CellValue cell : row.cells()) {
      if (!(cell instanceof CellValue.Blank)) {
        return NOT_DATA.hold(CellReader.asText(cell));
      }
    }
    return true;
  }
}
