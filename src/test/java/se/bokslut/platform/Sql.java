package se.bokslut.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs statements on a database, each on a connection of its own. */
record Sql(String jdbcUrl, String user, String password) {

  static Sql asOwner(EmbeddedDatabase database) {
    return new Sql(database.jdbcUrl(), database.user(), database.password());
  }

  static Sql asSuperuser(EmbeddedDatabase database) {
    return new Sql(database.jdbcUrl(), PostgresServer.SUPERUSER, database.password());
  }

  static Sql on(TestDatabase.Connection database) {
    return new Sql(database.jdbcUrl(), database.user(), database.password());
  }

  void execute(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl, user, password);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column. */
  List<String> query(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl, user, password);
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }
}
