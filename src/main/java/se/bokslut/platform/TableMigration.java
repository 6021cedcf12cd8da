package se.bokslut.platform;

import org.flywaydb.core.Flyway;

/** Gives the tables of the database their newest version, and its user what he needs on them. */
@FunctionalInterface
public interface TableMigration {

  /**
   * Migrates.
   *
   * @throws DatabaseUnavailableException when someone lacks a right; the message says which
   */
  void migrate(Flyway flyway);
}
