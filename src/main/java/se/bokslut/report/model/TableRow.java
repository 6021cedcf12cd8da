package se.bokslut.report.model;

import java.util.List;

/** A row of a table. */
public sealed interface TableRow {

  /** A heading above the rows that follow. */
  record GroupHeading(String text) implements TableRow {}

  /**
   * A row of cells.
   *
   * @param total whether it is about everything above it
   * @param remark what is said about it, directly below it; empty for nothing
   */
  record Line(List<Cell> cells, boolean total, String remark) implements TableRow {

    /** Keeps a copy. */
    public Line {
      cells = List.copyOf(cells);
    }
  }
}
