package se.bokslut.report;

import java.util.function.Consumer;

/** The publications of a year, read as they are asked for and never held whole. */
@FunctionalInterface
public interface PublicationRows {

  /** Hands over every publication in the order of their first rows. */
  void forEach(Consumer<PublicationRow> consumer);
}
