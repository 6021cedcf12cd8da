package se.bokslut.report.view;

import se.bokslut.report.UnderlagRows;

/** Where the long lists of rows are read. */
@FunctionalInterface
public interface RowSources {

  /** The rows that an organisation's figures of a year rest on. */
  UnderlagRows underlag(int year, String organisation);
}
