package se.bokslut.report.model;

import java.util.List;

/**
 * Rows of a heat map that belong together.
 *
 * @param name what stands above them, empty for nothing
 */
public record HeatGroup(String name, List<Row> rows) {

  /**
   * A row.
   *
   * @param cells one for every column; an empty one says nothing
   */
  public record Row(String name, List<Cell> cells) {

    /** Keeps a copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Keeps a copy. */
  public HeatGroup {
    rows = List.copyOf(rows);
  }
}
