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
   */
  record Line(List<Cell> cells, boolean total) implements TableRow {

    /** Keeps a copy. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** An ordinary row. */
  static TableRow line(List<Cell> cells) {
    return new Line(cells, false);
  }

  /** A row about everything above it. */
  static TableRow total(List<Cell> cells) {
    return new Line(cells, true);
  }
}
