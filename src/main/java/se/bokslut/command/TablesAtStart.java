package se.bokslut.command;

import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import se.bokslut.platform.RunLock;
import se.bokslut.platform.TableMigration;
import se.bokslut.platform.backup.SchemaVersions;

/**
 * The version that the tables have when a command begins: the newest one, which is given to them
 * only while nobody else works on the database.
 */
final class TablesAtStart implements FlywayMigrationStrategy {

  private final TableMigration migration;

  TablesAtStart(TableMigration migration) {
    this.migration = migration;
  }

  @Override
  public void migrate(Flyway flyway) {
    SchemaVersions schema = new SchemaVersions(flyway, migration);
    if (schema.isBehind()) {
      migrateAlone(flyway, schema);
    } else {
      schema.bringUpToDate();
    }
  }

  private static void migrateAlone(Flyway flyway, SchemaVersions schema) {
    try {
      RunLock lock =
          RunLock.take(Objects.requireNonNull(flyway.getConfiguration().getDataSource()));
      try {
        schema.bringUpToDate();
      } finally {
        lock.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the lock for bringing tables up to date", e);
    }
  }
}
