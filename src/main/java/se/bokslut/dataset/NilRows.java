package se.bokslut.dataset;

import java.util.List;
import java.util.Optional;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Tells the rows that state that there is nothing to report (nollrad, spec input "nil rows"): unit
 * and time, and {@code Inga} in any other cell.
 */
final class NilRows {

  private static final String NOTHING = "inga";

  private final ColumnLayout layout;
  private final KindDefinition kind;
  private final CellReader cells;

  NilRows(ColumnLayout layout, CellReader cells) {
    this.layout = layout;
    this.kind = layout.kind();
    this.cells = cells;
  }

  /** The nil row, empty when the row is none. */
  Optional<RowOutcome> read(SheetRow row) {
    if (kind.unit() == KindDefinition.UnitSource.NONE || !saysNothing(row)) {
      return Optional.empty();
    }
    RowValues values = new RowValues(kind);
    for (ColumnLayout.Column column : unitColumns()) {
      values.keep(column, cells.read(layout.cell(row, column), column.definition(), column.unit()));
    }
    boolean unitKnown =
        kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER || values.statesUnit();
    Optional<String> year = year(row);
    if (year.isEmpty() || !unitKnown) {
      return Optional.empty();
    }
    values.put(KindDefinition.YEAR, year.get());
    return Optional.of(
        new RowOutcome.Accepted(
            kind, values.record(layout.sheet().sheetPosition(), row.number(), true), List.of()));
  }

  private List<ColumnLayout.Column> unitColumns() {
    return layout.columns().stream()
        .filter(column -> KindDefinition.namesUnit(column.definition()))
        .toList();
  }

  /** The word must stand in another cell than those of the unit. */
  private boolean saysNothing(SheetRow row) {
    boolean anywhere = row.cells().stream().anyMatch(NilRows::isNothing);
    return anywhere
        && unitColumns().stream().noneMatch(column -> isNothing(layout.cell(row, column)));
  }

  private static boolean isNothing(CellValue cell) {
    return cell instanceof CellValue.Text text && NOTHING.equals(HeadingName.plain(text.value()));
  }

  /** The row's year; a half-year or date column may here hold a bare year. */
  private Optional<String> year(SheetRow row) {
    return Optional.ofNullable(kind.yearField())
        .flatMap(layout::ofField)
        .flatMap(column -> year(layout.cell(row, column), column));
  }

  private Optional<String> year(CellValue cell, ColumnLayout.Column column) {
    Reading bare = DateReader.year(cell);
    Reading read =
        bare instanceof Reading.Read ? bare : cells.read(cell, column.definition(), column.unit());
    return read instanceof Reading.Read found
        ? Optional.ofNullable(found.values().getFirst()).map(text -> text.substring(0, 4))
        : Optional.empty();
  }
}
