package se.bokslut.dataset;

import java.util.Objects;
import java.util.Optional;
import se.bokslut.spreadsheet.SheetRow;

/** Reads the rows of one kind in a sheet. */
final class KindRows {

  private final ColumnLayout layout;
  private final RowShape shape;
  private final ColumnReadings cells;
  private final RowChecks checks;
  private final NilRows nilRows;

  KindRows(ColumnLayout layout, CellReader cells) {
    this.layout = layout;
    this.shape = new RowShape(layout);
    this.cells = new ColumnReadings(layout, cells);
    this.checks = new RowChecks(layout);
    this.nilRows = new NilRows(shape, cells);
  }

  /** Whether a row is of this kind, in a sheet that feeds several. */
  boolean takes(SheetRow row) {
    Export export = layout.kind().export();
    return export == null
        || export.leads()
        || layout
            .ofField(Objects.requireNonNull(export.rowsOf()))
            .flatMap(
                column ->
                    WordReader.meaning(
                        CellReader.asText(layout.cell(row, column)), column.definition()))
            .isPresent();
  }

  RowOutcome read(SheetRow row) {
    Optional<RowOutcome> nil = nilRows.read(row);
    return nil.isPresent() ? nil.get() : new RowDraft(shape, cells, row).outcome(checks);
  }
}
