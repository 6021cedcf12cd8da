package se.bokslut.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Remembers which backup was loaded, from then until the tables have been brought up to date: a
 * restore that is killed in between is completed by the next one.
 *
 * <p>It is the comment on the table of migrations, which is there in every version, is its owner's
 * and is in no backup.
 */
final class LoadedBackup {

  private final String history;

  /** Takes the table of migrations. */
  LoadedBackup(String history) {
    this.history = history;
  }

  /** Notes a backup, in the transaction that loads it. */
  void note(Connection connection, String identity) throws SQLException {
    comment(connection, "'" + identity + "'");
  }

  /** Forgets it. */
  void forget(Connection connection) throws SQLException {
    comment(connection, "null");
  }

  /** The backup that was loaded, when not all has been done after that. */
  Optional<String> identity(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select obj_description(to_regclass('%s'), 'pg_class')".formatted(history))) {
      row.next();
      return Optional.ofNullable(row.getString(1));
    }
  }

  private void comment(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("comment on table %s is %s".formatted(history, text));
    }
  }
}
