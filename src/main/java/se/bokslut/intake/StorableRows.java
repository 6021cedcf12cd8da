package se.bokslut.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the outcomes of a delivery's rows ready to be stored, in the thread that has just made out
 * what they say: their values need not be kept, nor be fetched from another processor's memory.
 *
 * <p>One thread asks.
 */
final class StorableRows {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final long deliveryId;
  private final CopyText text = new CopyText();

  StorableRows(long deliveryId) {
    this.deliveryId = deliveryId;
  }

  /** Where the accepted rows of a kind are stored. */
  static CopyBatch accepted(KindDefinition kind) {
    List<String> columns = new ArrayList<>(List.of("row_id", "nil"));
    columns.addAll(kind.fields());
    return new CopyBatch(kind.table(), columns);
  }

  /** Where rejected rows are stored. */
  static CopyBatch rejected() {
    return new CopyBatch("rejected_row", List.of("row_id", "delivery_id", "kind", "cells"));
  }

  StorableRow of(RowOutcome outcome) {
    text.clear();
    switch (outcome) {
      case RowOutcome.Accepted row -> put(row.row());
      case RowOutcome.Rejected row -> put(row);
    }
    return new StorableRow(
        outcome.kind(),
        outcome instanceof RowOutcome.Accepted,
        text.toByteArray(),
        outcome.findings());
  }

  private void put(SheetRecord row) {
    text.first(rowId(row.sheetPosition(), row.row()));
    text.next(row.nil());
    for (@Nullable String value : row.values()) {
      text.next(value);
    }
    text.endLine();
  }

  private void put(RowOutcome.Rejected row) {
    text.first(rowId(row.sheetPosition(), row.row()));
    text.next(deliveryId);
    text.next(row.kind().code());
    text.next(JSON.writeValueAsString(new TreeMap<>(row.cells())));
    text.endLine();
  }

  private long rowId(int sheet, int row) {
    return RowId.of(deliveryId, sheet, row);
  }
}
