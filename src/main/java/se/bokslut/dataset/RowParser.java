package se.bokslut.dataset;

import java.util.Optional;
import java.util.Set;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Reads the data rows of one sheet by its kind (spec input "Headings", "Cell values", "nil rows").
 *
 * <p>Blank, summary and example rows are told apart and give nothing.
 */
public final class RowParser {

  private static final Set<String> NOT_DATA =
      Set.of("summa", "totalt", "total", "exempel", "exempelrad", "example");

  private final ColumnLayout layout;
  private final CellReader cells;
  private final RowChecks checks;
  private final NilRows nilRows;
  private final Optional<SheetUnit> sheetUnit;

  RowParser(ColumnLayout layout, CellReader cells, Optional<SheetUnit> sheetUnit) {
    this.layout = layout;
    this.cells = cells;
    this.checks = new RowChecks(layout);
    this.nilRows = new NilRows(layout, cells);
    this.sheetUnit = sheetUnit;
  }

  /** The letters of the column that fills a field, empty when the sheet has none. */
  public Optional<String> columnOf(String field) {
    return layout.ofField(field).map(column -> Place.letters(column.index()));
  }

  /** What becomes of a row; empty for a row that holds no data. */
  public Optional<RowOutcome> parse(SheetRow row) {
    if (row.number() <= layout.headingRow()
        || isNoData(row)
        || sheetUnit.filter(unit -> unit.isAllOf(row)).isPresent()) {
      return Optional.empty();
    }
    SheetRow stated = sheetUnit.map(unit -> unit.statedIn(row)).orElse(row);
    return nilRows
        .read(stated)
        .or(() -> Optional.of(new RowDraft(layout, cells, stated).outcome(checks)));
  }

  private static boolean isNoData(SheetRow row) {
    for (CellValue cell : row.cells()) {
      if (!(cell instanceof CellValue.Blank)) {
        return NOT_DATA.contains(HeadingName.plain(CellReader.asText(cell)));
      }
    }
    return true;
  }
}
