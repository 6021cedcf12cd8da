package se.bokslut.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Tells the rows that state that there is nothing to report (nollrad, spec input "nil rows"): unit
 * and time, and {@code Inga} in any other cell.
 */
final class NilRows {

  private static final SoughtWords NOTHING = new SoughtWords("inga");

  /** A longer text is not the word, however many blanks stand around it. */
  private static final int LONGEST = 40;

  private final RowShape shape;
  private final ColumnLayout layout;
  private final KindDefinition kind;
  private final CellReader cells;

  NilRows(RowShape shape, CellReader cells) {
    this.shape = shape;
    this.layout = shape.layout();
    this.kind = layout.kind();
    this.cells = cells;
  }

  /** The nil row, empty when the row is none. */
  Optional<RowOutcome> read(SheetRow row) {
    boolean offices = kind.export() == null && kind.unit() != KindDefinition.UnitSource.NONE;
    if (!offices || !saysNothing(row)) {
      return Optional.empty();
    }
    RowValues values = new RowValues(shape);
    for (ColumnLayout.Column column : shape.unitColumns()) {
      values.keep(column, cells.read(layout.cell(row, column), column.definition(), column.unit()));
    }
    boolean unitKnown =
        kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER || values.statesUnit();
    if (!unitKnown || !keepYears(row, values)) {
      return Optional.empty();
    }
    return Optional.of(
        new RowOutcome.Accepted(
            kind, values.record(layout.sheet().sheetPosition(), row.number(), true), List.of()));
  }

  /** The word must stand in another cell than those of the unit. */
  private boolean saysNothing(SheetRow row) {
    for (CellValue cell : row.cells()) {
      if (isNothing(cell)) {
        return shape.unitColumns().stream()
            .noneMatch(column -> isNothing(layout.cell(row, column)));
      }
    }
    return false;
  }

  private static boolean isNothing(CellValue cell) {
    return cell instanceof CellValue.Text text
        && text.value().length() <= LONGEST
        && NOTHING.hold(text.value());
  }

  /** Keeps the row's year, or the first and last of its years; none makes it no nil row. */
  private boolean keepYears(SheetRow row, RowValues values) {
    Validity validity = kind.validity();
    if (validity == null) {
      Optional<String> year = year(row, kind.yearField());
      year.ifPresent(found -> values.put(KindDefinition.YEAR, found));
      return year.isPresent();
    }
    Optional<String> first = year(row, validity.from());
    values.put(Validity.FIRST_YEAR, first.orElse(null));
    values.put(Validity.LAST_YEAR, year(row, validity.until()).or(() -> first).orElse(null));
    return first.isPresent();
  }

  /** The year in a column; one of half-years or dates may here hold a bare year. */
  private Optional<String> year(SheetRow row, @Nullable String field) {
    return Optional.ofNullable(field)
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
