package se.bokslut.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A PostgreSQL server of our own, kept in one directory and reached only from this machine.
 *
 * <p>One process at a time may hold a directory. What an earlier, killed process left behind is
 * cleared away before the start. The server is stopped by {@link #close()} or, failing that, when a
 * Spring application in this process ends, after its contexts have been closed; without either it
 * lives on until the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** Far more than it needs; but a disk that is busy holds up the start of any server. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration PATIENCE_WHEN_RECOVERING = Duration.ofMinutes(5);

  private final DirectoryLock lock;
  private final DatabaseHome home;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();
  private PostgresServer server;

  private EmbeddedDatabase(
      DirectoryLock lock, DatabaseHome home, PostgresServer server, String password) {
    this.lock = lock;
    this.home = home;
    this.server = server;
    this.password = password;
  }

  /**
   * Starts the server on a directory of its own and unpacks its programs beside the data.
   *
   * @param directory for instance {@code .bokslut/postgres}; created when missing
   * @throws DatabaseUnavailableException when another process holds the directory, when it is not
   *     ours or damaged, or when the server does not start
   */
  public static EmbeddedDatabase start(Path directory) {
    return start(directory, directory.resolve("binaries"));
  }

  /**
   * Starts the server with its programs in a directory that several databases may share.
   *
   * @param binaries where the programs are unpacked, 60 MB, unless they are there already
   * @throws DatabaseUnavailableException as {@link #start(Path)}
   */
  public static EmbeddedDatabase start(Path directory, Path binaries) {
    var home = DatabaseHome.open(directory, binaries);
    var lock = DirectoryLock.acquire(home.lock());
    try {
      var database = start(home, lock);
      SpringApplication.getShutdownHandlers().add(database::close);
      return database;
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedDatabase start(DatabaseHome home, DirectoryLock lock) {
    home.rotateLog();
    UnpackedBinaries.removeUnfinished(home.binaries());
    LeftoverServer.stop(home.data());
    var password = PasswordFile.readOrCreate(home);
    if (home.isNew()) {
      new ClusterCreation(home, password).run();
    }
    home.check();
    var patience = home.isShutDown() ? PATIENCE : PATIENCE_WHEN_RECOVERING;
    var server = PostgresServer.start(home, home.data(), password, patience);
    try {
      new CollationVersion(server).bringUpToDate();
      return new EmbeddedDatabase(lock, home, server, password);
    } catch (RuntimeException | Error e) {
      server.close();
      throw e;
    }
  }

  /**
   * Starts the server again, at the same address, when it has died: killed, or short of memory.
   *
   * @throws DatabaseUnavailableException when it does not start
   */
  public synchronized void revive() {
    if (closed.get() || server.answers()) {
      return;
    }
    LOG.warn("the database server has died; it is started again");
    int port = server.port();
    server.close();
    home.rotateLog();
    server =
        PostgresServer.start(
            home, home.data(), password, PATIENCE_WHEN_RECOVERING, Optional.of(port));
  }

  public synchronized String jdbcUrl() {
    return server.jdbcUrl(PostgresServer.DATABASE);
  }

  /** The owner of the database, who is not a superuser. */
  public String user() {
    return PostgresServer.OWNER;
  }

  public String password() {
    return password;
  }

  /** Stops the server and gives the directory free; does nothing the second time. */
  @Override
  public synchronized void close() {
    if (closed.compareAndSet(false, true)) {
      try (lock) {
        server.close();
      }
    }
  }
}
