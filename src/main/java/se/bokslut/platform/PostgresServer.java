package se.bokslut.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server: durable, on the loopback address alone, with a password for everyone.
 *
 * <p>Assumes that the caller holds the lock on the directory and has cleared it of other servers.
 */
final class PostgresServer implements AutoCloseable {

  /** The superuser; the library connects as it to see that the server answers. */
  static final String SUPERUSER = "postgres";

  static final String OWNER = "bokslut";
  static final String DATABASE = "bokslut";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final String ADDRESS = "127.0.0.1";
  private static final String CONNECT_IN_SECONDS = "5";

  /** It recovers, or has no connection left. */
  private static final Set<String> STATES_OF_LIFE = Set.of("57P03", "53300");

  private static final String WRONG_PASSWORD = "28P01";

  /** The library turns durability off, so it is named here. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", ADDRESS),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "50"),
          Map.entry("shared_buffers", "192MB"),
          Map.entry("work_mem", "32MB"),
          Map.entry("maintenance_work_mem", "128MB"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("jit", "off"),
          Map.entry("log_checkpoints", "off"),
          // Keeps what rows contain out of the log.
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"));

  private final EmbeddedPostgres postgres;
  private final Path data;
  private final String password;

  private PostgresServer(EmbeddedPostgres postgres, Path data, String password) {
    this.postgres = postgres;
    this.data = data;
    this.password = password;
  }

  /**
   * @param data made into a new cluster when it is not one
   * @throws DatabaseUnavailableException when the server does not answer in time; none is left
   */
  static PostgresServer start(DatabaseHome home, Path data, String password, Duration patience) {
    return start(home, data, password, patience, Optional.empty());
  }

  /**
   * @param port where it is to listen, empty for any that is free
   */
  static PostgresServer start(
      DatabaseHome home, Path data, String password, Duration patience, Optional<Integer> port) {
    keepLibraryIn(home.binaries());
    var builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(home.binaries().toFile())
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setConnectConfig("password", password)
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", home.password().toString())
            .setOutputRedirector(Redirect.appendTo(home.log().toFile()))
            .setPGStartupWait(patience);
    ClusterLocale.options().forEach(builder::setLocaleConfig);
    SETTINGS.forEach(builder::setServerConfig);
    port.ifPresent(builder::setPort);
    try {
      return new PostgresServer(builder.start(), data, password);
    } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
      var failure = notStarted(home, e);
      clearAway(data, failure);
      throw failure;
    }
  }

  /** The library keeps its own lock when it fails; without the file the next start is free. */
  private static void clearAway(Path data, DatabaseUnavailableException failure) {
    try {
      LeftoverServer.stop(data);
      Files.deleteIfExists(data.resolve("epg-lock"));
    } catch (IOException | DatabaseUnavailableException e) {
      failure.addSuppressed(e);
    }
  }

  /** The library makes a directory for itself, in the system's temporary one unless told so. */
  private static void keepLibraryIn(Path directory) {
    System.setProperty("ot.epg.working-dir", directory.toString());
  }

  private static DatabaseUnavailableException notStarted(DatabaseHome home, Throwable cause) {
    var isWrongPassword =
        Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
            .anyMatch(e -> e instanceof SQLException s && WRONG_PASSWORD.equals(s.getSQLState()));
    var message =
        isWrongPassword
            ? "Databasen i katalogen %1$s startade men godtar inte lösenordet i filen password; lägg tillbaka den fil som hör till databasen, eller läs in den senaste säkerhetskopian (restore) i en tom katalog."
            : "Databasen i katalogen %1$s kunde inte startas; läs orsaken sist i %2$s, kontrollera att disken inte är full och att du kör som den användare som äger katalogen och inte som root, och försök igen.";
    return new DatabaseUnavailableException(message.formatted(home.root(), home.log()), cause);
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(ADDRESS, port(), database);
  }

  int port() {
    return postgres.getPort();
  }

  /**
   * Whether it lets us in, or says that it will; another programme may listen at the port of a dead
   * one.
   */
  boolean answers() {
    Properties login = new Properties();
    login.setProperty("user", OWNER);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", CONNECT_IN_SECONDS);
    login.setProperty("socketTimeout", CONNECT_IN_SECONDS);
    try (Connection connection = DriverManager.getConnection(jdbcUrl(DATABASE), login)) {
      return connection.isValid(0);
    } catch (SQLException e) {
      LOG.warn("the database server does not answer", e);
      return STATES_OF_LIFE.contains(String.valueOf(e.getSQLState()));
    }
  }

  Connection connectAsSuperuser(String database) throws SQLException {
    return postgres.getDatabase(SUPERUSER, database).getConnection();
  }

  /** Stops it, also when that takes longer than the library waits. */
  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      LeftoverServer.stop(data);
    }
  }
}
