package se.bokslut.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills all tables from a backup in one transaction.
 *
 * <p>Assumes tables of the backup's version, in which nothing is worth keeping.
 */
final class TableLoading {

  private static final int BUFFER = 1 << 16;

  private final Connection connection;
  private final String history;

  /** Takes a connection of the tables' owner, and the table of migrations, which is left alone. */
  TableLoading(Connection connection, String history) {
    this.connection = connection;
    this.history = history;
  }

  /** Fills the tables, sets the sequences and notes the backup, all or nothing. */
  void load(BackupArchive archive) throws IOException, SQLException {
    BackupManifest manifest = archive.manifest();
    connection.setAutoCommit(false);
    try {
      refuseOthers(manifest);
      empty(manifest);
      for (BackupManifest.Table table : manifest.tables()) {
        fill(table, archive);
      }
      for (BackupManifest.Sequence sequence : manifest.sequences()) {
        set(sequence);
      }
      execute("analyze " + names(manifest));
      new LoadedBackup(history).note(connection, archive.identity());
      connection.commit();
    } catch (IOException | SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /** The same version has the same tables, unless someone has changed them by hand. */
  private void refuseOthers(BackupManifest manifest) throws SQLException {
    Map<String, Set<String>> here = new HashMap<>();
    OwnTables.columns(connection, history)
        .forEach((table, columns) -> here.put(table, new HashSet<>(columns)));
    Map<String, Set<String>> there =
        manifest.tables().stream()
            .collect(
                Collectors.toMap(
                    BackupManifest.Table::name, table -> new HashSet<>(table.columns())));
    if (!here.equals(there)) {
      throw new BackupException(
          "Säkerhetskopians tabeller är inte de som version %s ska ha, så den kan inte läsas in. Har något annat skapats i databasen? Läs in kopian i en tom databas."
              .formatted(manifest.schema()));
    }
  }

  private void empty(BackupManifest manifest) throws SQLException {
    execute("truncate " + names(manifest));
  }

  private void fill(BackupManifest.Table table, BackupArchive archive)
      throws IOException, SQLException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    String columns = String.join(", ", table.columns());
    try (InputStream rows = archive.rows(table)) {
      long filled =
          copy.copyIn("copy %s (%s) from stdin".formatted(table.name(), columns), rows, BUFFER);
      if (filled != table.rows()) {
        throw new BackupException(
            "Säkerhetskopian är skadad: tabellen %s ska ha %d rader men har %d. Inget är inläst; ta en annan kopia."
                .formatted(table.name(), table.rows(), filled));
      }
    }
  }

  private void set(BackupManifest.Sequence sequence) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
      statement.setString(1, sequence.name());
      statement.setLong(2, sequence.value());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String names(BackupManifest manifest) {
    List<String> names = manifest.tables().stream().map(BackupManifest.Table::name).toList();
    return String.join(", ", names);
  }
}
