package se.bokslut.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/**
 * A process of its own: starts the database and a Spring application, commits the row "started",
 * makes a file to say so, and holds the database, with a row uncommitted, until it is ended. Asked
 * to end, it commits the row "closed" while its context closes.
 */
final class EmbeddedDatabaseProcess {

  private EmbeddedDatabaseProcess() {}

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}

  /** Arguments: directory of the database, of the binaries, a new table, the file to make. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var table = arguments[2];
    try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        var connection = connect(database)) {
      execute(connection, "create table %s (event text)".formatted(table));
      note(connection, table, "started");
      runSpring(database, table);
      connection.setAutoCommit(false);
      note(connection, table, "uncommitted");
      Files.createFile(Path.of(arguments[3]));
      new CountDownLatch(1).await();
    }
  }

  private static void runSpring(EmbeddedDatabase database, String table) {
    var application = new SpringApplication(Nothing.class);
    ApplicationListener<ContextClosedEvent> onClose = event -> noteClosed(database, table);
    application.addListeners(onClose);
    application.run();
  }

  private static void noteClosed(EmbeddedDatabase database, String table) {
    try (var connection = connect(database)) {
      note(connection, table, "closed");
    } catch (SQLException e) {
      throw new IllegalStateException("the database went away before the context", e);
    }
  }

  private static void note(Connection connection, String table, String event) throws SQLException {
    execute(connection, "insert into %s values ('%s')".formatted(table, event));
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
