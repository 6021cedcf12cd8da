package se.bokslut.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Puts a backup back into a database without deliveries, all of it or nothing, and brings it to the
 * programme's own version.
 *
 * <p>Assumes that no other run works on the database, and that its user owns the tables.
 */
public final class Restoration {

  private static final String INDEX =
      "call index_working_tables('publication', 'publication_member', 'grouped_row_publications', 'contribution')";

  /** A database without deliveries may be begun with any key. */
  private static final String NOTE_KEY =
      """
      insert into pseudonym_key (fingerprint, noted_at)
      select ?, ? where exists (select from delivery)
      on conflict (one) do nothing
      """;

  private final DataSource dataSource;
  private final SchemaVersions schema;
  private final LoadedBackup loaded;
  private final Clock clock;

  /**
   * Takes the database, the versions of its tables and the clock that dates the note of the key.
   */
  public Restoration(DataSource dataSource, SchemaVersions schema, Clock clock) {
    this.dataSource = dataSource;
    this.schema = schema;
    this.loaded = new LoadedBackup(schema.history());
    this.clock = clock;
  }

  /**
   * A backup that has been put back.
   *
   * @param manifest what it held
   * @param wasLoaded whether an earlier attempt had loaded it, and was stopped before it was done
   */
  public record Restored(BackupManifest manifest, boolean wasLoaded) {}

  /**
   * Puts a backup back and tells what it held; one whose restore was stopped halfway is completed.
   *
   * @throws BackupException when the backup cannot be used or the database is not empty; nothing
   *     has been touched then
   */
  public Restored run(Path file) throws SQLException {
    try (BackupArchive archive = BackupArchive.open(file);
        Connection connection = dataSource.getConnection()) {
      refuseNewer(file, archive.manifest());
      boolean wasLoaded =
          loaded.identity(connection).filter(archive.identity()::equals).isPresent();
      if (!wasLoaded) {
        load(archive, connection);
      }
      complete(archive.manifest());
      return new Restored(archive.manifest(), wasLoaded);
    } catch (IOException e) {
      throw new BackupException(
          "Säkerhetskopian %s kunde inte läsas till slut. Inget är inläst; se till att den går att läsa och kör kommandot igen."
              .formatted(file),
          e);
    }
  }

  private void load(BackupArchive archive, Connection connection) throws IOException, SQLException {
    refuseUsed(archive.manifest());
    archive.verify();
    schema.bringTo(archive.manifest().schema());
    new TableLoading(connection, schema.history()).load(archive);
  }

  private void complete(BackupManifest manifest) throws SQLException {
    schema.bringUpToDate();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      index(connection);
      if (!manifest.pseudonymKey().isEmpty()) {
        note(connection, manifest.pseudonymKey());
      }
      loaded.forget(connection);
      connection.commit();
    }
  }

  /** Tables that had no rows when they were made were given no indexes. */
  private static void index(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(INDEX);
    }
  }

  private void note(Connection connection, String fingerprint) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NOTE_KEY)) {
      statement.setString(1, fingerprint);
      statement.setObject(2, OffsetDateTime.now(clock));
      statement.executeUpdate();
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
