package se.bokslut.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * One PostgreSQL server for all tests of a JVM, stopped and removed with it.
 *
 * <p>It sorts and grants as the embedded database does, but is not durable, for speed.
 */
public final class TestDatabase {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestDatabase() {}

  /** How to reach one database. */
  public record Connection(String jdbcUrl, String user, String password) {}

  /** A new, empty database that nobody else uses. */
  public static Connection fresh() {
    return create("template1");
  }

  /** A new database that nobody else uses, with all tables and no rows; a copy of the first one. */
  public static Connection migrated() {
    return create(Migrated.NAME);
  }

  /** A new database with what another holds; assumes that nobody is connected to that one. */
  public static Connection copyOf(Connection other) {
    return create(name(other));
  }

  private static String name(Connection database) {
    return database.jdbcUrl().substring(database.jdbcUrl().lastIndexOf('/') + 1);
  }

  private static Connection create(String template) {
    var name = "test_" + NUMBER.incrementAndGet();
    execute(
        "create database %s owner %s template %s".formatted(name, PostgresServer.OWNER, template));
    return new Connection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Server.RUNNING.getPort(), name),
        PostgresServer.OWNER,
        "test");
  }

  /**
   * Where the library keeps the unpacked server for every build on this machine, and clears away
   * what killed builds left.
   */
  public static Path binaries() {
    return Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
  }

  private static void execute(String sql) {
    try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Made when the first test asks for tables. */
  private static final class Migrated {

    private static final String NAME = migrate();

    private static String migrate() {
      Connection database = fresh();
      Flyway.configure()
          .dataSource(database.jdbcUrl(), database.user(), database.password())
          .load()
          .migrate();
      return name(database);
    }
  }

  /** Started when the first test asks for a database. */
  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        var builder =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(binaries().resolve("test-" + UUID.randomUUID()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("full_page_writes", "off")
                // would look into hundreds of databases in turn; statistics are asked for anyway
                .setServerConfig("autovacuum", "off")
                .setServerConfig("jit", "off");
        ClusterLocale.options().forEach(builder::setLocaleConfig);
        var server = builder.start();
        createOwner(server);
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void createOwner(EmbeddedPostgres server) {
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role %s login".formatted(PostgresServer.OWNER));
      } catch (SQLException e) {
        throw new IllegalStateException("no owner for the test databases", e);
      }
    }
  }
}
