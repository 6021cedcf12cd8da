package se.bokslut.report.view;

import se.bokslut.report.PublicationRows;
import se.bokslut.report.UnderlagRows;

/**
 * Where the long lists of rows are read.
 *
 * @param underlag the rows that figures rest on
 * @param publications the publications, each once
 */
public record RowSources(Source<UnderlagRows> underlag, Source<PublicationRows> publications) {

  /** Gives the rows of an organisation and a year. */
  @FunctionalInterface
  public interface Source<T> {
    /** The rows, read when they are asked for. */
    T of(int year, String organisation);
  }
}
