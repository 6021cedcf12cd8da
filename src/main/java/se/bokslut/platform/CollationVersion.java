package se.bokslut.platform;

import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds the indexes when the server's programs bring another edition of the sorting rules than
 * the one that the indexes were built with; they would silently miss rows otherwise.
 */
final class CollationVersion {

  private static final Logger LOG = LoggerFactory.getLogger(CollationVersion.class);
  private static final String IS_OUTDATED =
      """
      select datcollversion is distinct from pg_database_collation_actual_version(oid)
      from pg_database
      where datname = current_database()
      """;

  private final PostgresServer server;

  CollationVersion(PostgresServer server) {
    this.server = server;
  }

  void bringUpToDate() {
    try (var connection = server.connectAsSuperuser(PostgresServer.DATABASE);
        var statement = connection.createStatement()) {
      if (isOutdated(statement)) {
        LOG.info("rebuilding all indexes: the sorting rules have changed");
        statement.execute("reindex database");
        statement.execute(
            "alter database %s refresh collation version".formatted(PostgresServer.DATABASE));
      }
    } catch (SQLException e) {
      throw new DatabaseUnavailableException(
          "Databasens index kunde inte kontrolleras eller byggas om efter en uppgradering; kontrollera att det finns plats på disken och försök igen.",
          e);
    }
  }

  private static boolean isOutdated(Statement statement) throws SQLException {
    try (var result = statement.executeQuery(IS_OUTDATED)) {
      return result.next() && result.getBoolean(1);
    }
  }
}
