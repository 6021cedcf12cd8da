package se.bokslut.dataset;

import java.util.Objects;
import se.bokslut.spreadsheet.SheetRow;

/** Reads the rows of one kind in a sheet. */
final class KindRows {

  private final ColumnLayout layout;
  private final CellReader cells;
  private final RowChecks checks;
  private final NilRows nilRows;

  KindRows(ColumnLayout layout, CellReader cells) {
    this.layout = layout;
    this.cells = cells;
    this.checks = new RowChecks(layout);
    this.nilRows = new NilRows(layout, cells);
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
    return nilRows.read(row).orElseGet(() -> new RowDraft(layout, cells, row).outcome(checks));
  }
}
