package se.bokslut.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Puts a backup back into a database without deliveries, all of it or nothing, and brings it to the
 * programme's own version.
 *
 * <p>Assumes that no other run works on the database, and that its user owns the tables.
 */
public final class Restoration {

  private final DataSource dataSource;
  private final SchemaVersions schema;

  /** Takes the database and the versions of its tables. */
  public Restoration(DataSource dataSource, SchemaVersions schema) {
    this.dataSource = dataSource;
    this.schema = schema;
  }

  /**
   * Puts a backup back and tells what it held.
   *
   * @throws BackupException when the backup cannot be used or the database is not empty; nothing
   *     has been touched then
   */
  public BackupManifest run(Path file) throws SQLException {
    try (BackupArchive archive = BackupArchive.open(file)) {
      refuseNewer(file, archive.manifest());
      refuseUsed(archive.manifest());
      archive.verify();
      schema.bringTo(archive.manifest().schema());
      try (Connection connection = dataSource.getConnection()) {
        new TableLoading(connection, schema.history()).load(archive);
      }
      schema.bringUpToDate();
      return archive.manifest();
    } catch (IOException e) {
      throw new BackupException(
          "Säkerhetskopian %s kunde inte läsas till slut. Inget är inläst; se till att den går att läsa och kör kommandot igen."
              .formatted(file),
          e);
    }
  }

  private void refuseNewer(Path file, BackupManifest manifest) {
    if (SchemaVersions.isNewer(manifest.schema(), schema.newest())) {
      throw new BackupException(
          "Säkerhetskopian %s är skriven av en nyare version av Bokslut (%s, tabellernas version %s; den här klarar %s). Läs in den med den versionen eller en senare."
              .formatted(file, manifest.version(), manifest.schema(), schema.newest()));
    }
  }

  private void refuseUsed(BackupManifest manifest) throws SQLException {
    if (hasDeliveries()) {
      throw new BackupException(
          "Databasen innehåller redan leveranser och skrivs inte över. Läs in kopian i en tom databas: ange en ny datamapp med --data eller en ny databas med --database-url.");
    }
    if (schema
        .current()
        .filter(now -> SchemaVersions.isNewer(now, manifest.schema()))
        .isPresent()) {
      throw new BackupException(
          "Databasen är tom men har redan fått nyare tabeller än säkerhetskopians (version %s mot %s). Läs in kopian i en helt ny databas: ange en ny datamapp med --data eller en ny databas med --database-url."
              .formatted(schema.current().orElseThrow(), manifest.schema()));
    }
  }

  private boolean hasDeliveries() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return isTrue(statement, "select to_regclass('delivery') is not null")
          && isTrue(statement, "select exists (select from delivery)");
    }
  }

  private static boolean isTrue(Statement statement, String question) throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
