package se.bokslut.report.model;

/**
 * A column of a table or list.
 *
 * @param group what neighbouring columns have in common, empty for none
 * @param heading its own heading
 * @param kind what its cells hold
 */
public record Column(String group, String heading, Kind kind) {

  /** What cells hold, which decides how they are aligned. */
  public enum Kind {
    /** The name of the row. */
    NAME,
    /** Short words. */
    WORDS,
    /** Sentences, which may take several lines. */
    TEXT,
    /** Figures. */
    FIGURE,
    /** Courses over the years, drawn small. */
    SERIES
  }

  /** A column that shares nothing with its neighbours. */
  public static Column of(String heading, Kind kind) {
    return new Column("", heading, kind);
  }
}
