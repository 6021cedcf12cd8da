package se.bokslut.report.model;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list too long to be held in memory, to be filtered and searched.
 *
 * @param sheet the name of its sheet
 * @param title its title
 * @param summary what it holds, in one sentence
 * @param columns its columns
 * @param rows its rows, handed over one by one
 */
public record ListSheet(
    String sheet, String title, String summary, List<Column> columns, Rows rows) {

  /** Rows that are handed over one by one, the same ones every time. */
  @FunctionalInterface
  public interface Rows {
    /** Hands over every row; each has a cell for every column. */
    void forEach(Consumer<List<Cell>> consumer);

    /** Which rows figures rest on; none where rows are about no figures. */
    default Map<Origin, RowSpan> places() {
      return Map.of();
    }
  }

  /** Keeps a copy and checks the sheet's name. */
  public ListSheet {
    SheetName.require(sheet);
    columns = List.copyOf(columns);
  }
}
