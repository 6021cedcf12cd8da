package se.bokslut.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/**
 * Writes everything that the database holds into one file, which any later version of the programme
 * and of the database server can put back.
 *
 * <p>The file holds a manifest and, for each table, its rows in the text form of {@code COPY}; all
 * as they stood at one moment. It does not hold the key of the pseudonyms.
 */
public final class Backup {

  /** How values are written as text, whatever the server and its user have set. */
  private static final String PLAIN_TEXT =
      """
      set local timezone = 'UTC';
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'iso_8601';
      set local extra_float_digits = 3;
      set local bytea_output = 'hex'
      """;

  private final DataSource dataSource;
  private final SchemaVersions schema;
  private final String version;
  private final Clock clock;

  /**
   * Takes the database, the versions of its tables, the programme's version and the clock that
   * dates backups.
   */
  public Backup(DataSource dataSource, SchemaVersions schema, String version, Clock clock) {
    this.dataSource = dataSource;
    this.schema = schema;
    this.version = version;
    this.clock = clock;
  }

  /**
   * Writes the file and tells what it holds.
   *
   * @param pseudonymKey the fingerprint of the key that the pseudonyms were made with
   * @throws BackupException when the file exists or cannot be written
   */
  public BackupManifest write(Path file, String pseudonymKey) throws SQLException {
    try (NewFile fresh = NewFile.at(file, clock.instant())) {
      BackupManifest manifest = fill(fresh, pseudonymKey);
      fresh.keep();
      return manifest;
    } catch (IOException e) {
      throw new BackupException(
          "Säkerhetskopian %s kunde inte skrivas. Se till att mappen finns, att du får skriva i den och att disken har plats, och kör kommandot igen."
              .formatted(file),
          e);
    }
  }

  private BackupManifest fill(NewFile fresh, String pseudonymKey) throws IOException, SQLException {
    try (Connection connection = dataSource.getConnection();
        BackupWriter writer =
            new BackupWriter(new BufferedOutputStream(fresh.stream()), connection)) {
      begin(connection);
      BackupManifest manifest =
          new BackupManifest(
              BackupManifest.FORMAT,
              version,
              schema.current().orElseThrow(),
              OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
              pseudonymKey,
              writer.tables(OwnTables.columns(connection, schema.history())),
              OwnTables.sequences(connection));
      writer.manifest(manifest);
      connection.rollback();
      return manifest;
    }
  }

  private static void begin(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(PLAIN_TEXT);
    }
  }
}
