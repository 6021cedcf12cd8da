package se.bokslut.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an export delivers one of a kind's columns.
 *
 * @param headings the export's headings for it, the preferred one first
 * @param manner how its cells are written
 * @param words what the export's own words mean, beside the column's
 * @param type what its cells hold, where that differs; else null
 * @param required whether the export's rows must fill it, where the column is required
 */
public record ExportColumn(
    List<String> headings,
    CellManner manner,
    Map<String, List<String>> words,
    @Nullable ColumnType type,
    boolean required) {

  /** Keeps copies; there is at least one heading. */
  public ExportColumn {
    headings = List.copyOf(headings);
    words = Map.copyOf(words);
    if (headings.isEmpty()) {
      throw new IllegalArgumentException("a column of an export has a heading");
    }
  }
}
