package se.bokslut.report.model;

import java.util.List;

/** A part of a chapter. */
public sealed interface Block {

  /** A heading within the chapter. */
  record Heading(String text) implements Block {}

  /** One or several plain sentences. */
  record Paragraph(String text) implements Block {}

  /** What a reader must know to read the table above it rightly. */
  record Note(String text) implements Block {}

  /**
   * The most important figures.
   *
   * @param years the years of their series
   */
  record KeyFigures(List<Integer> years, List<KeyFigure> figures) implements Block {

    /** Keeps copies and checks that every series covers the years. */
    public KeyFigures {
      years = List.copyOf(years);
      figures = List.copyOf(figures);
      for (KeyFigure figure : figures) {
        if (figure.series().size() != years.size()) {
          throw new IllegalArgumentException("series and years differ: " + figure.name());
        }
      }
    }
  }

  /**
   * Targets and how they turned out.
   *
   * @param title whose targets, by which agreement
   * @param years the years of their series, the reporting year last
   * @param lines ordered by goal area
   */
  record SignalTable(String title, List<Integer> years, List<SignalLine> lines) implements Block {

    /** Keeps copies and checks that every series covers the years. */
    public SignalTable {
      years = List.copyOf(years);
      lines = List.copyOf(lines);
      for (SignalLine line : lines) {
        if (line.series().size() != years.size()) {
          throw new IllegalArgumentException("series and years differ: " + line.indicator());
        }
      }
    }
  }

  /**
   * A table.
   *
   * @param title what it shows
   * @param columns its columns, the first one naming the rows
   * @param rows its rows, each with a cell for every column
   */
  record Table(String title, List<Column> columns, List<TableRow> rows) implements Block {

    /** Keeps copies and checks the number of cells. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (TableRow row : rows) {
        if (row instanceof TableRow.Line line && line.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "%s: %d cells in %d columns".formatted(title, line.cells().size(), columns.size()));
        }
      }
    }
  }
}
