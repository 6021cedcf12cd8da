package se.bokslut.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one run at a time work on a database, whatever machine it runs on.
 *
 * <p>The lock lives with its connection: when the process dies, the database releases it. When the
 * connection alone dies, {@link RunLockCheck} stops the run.
 */
public final class RunLock implements AutoCloseable {

  /** Held by a run from its beginning to its end. */
  static final long KEY = 0x426F6B736C7574L;

  /** Shared by the transactions of a run, so that the next one begins when they have ended. */
  static final long TURN = KEY + 1;

  /** SQL of the name of the run that holds the lock, as {@link RunLockCheck} calls runs. */
  public static final String HOLDER =
      """
      select a.application_name from pg_locks l
      join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objsubid = 1
        and l.database = (select oid from pg_database where datname = current_database())
        and (l.classid::bigint << 32) | l.objid::bigint = %d
      """
          .formatted(KEY);

  private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
  private static final int SECONDS_BETWEEN_SIGNS_OF_LIFE = 30;

  private final Connection connection;
  private final ScheduledExecutorService signs;

  private RunLock(Connection connection) {
    this.connection = connection;
    this.signs =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("run-lock").factory());
  }

  /**
   * Takes the lock, after what a run that lost it had begun has ended.
   *
   * @throws AnotherRunException when another run holds it
   */
  public static RunLock take(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      if (isTaken(connection)) {
        RunLock lock = new RunLock(connection);
        lock.giveSignsOfLife();
        return lock;
      }
    } catch (SQLException | RuntimeException e) {
      giveBack(connection, e);
      throw e;
    }
    connection.close();
    throw new AnotherRunException();
  }

  /** The connection may be pooled, so that its locks would live on. */
  private static void giveBack(Connection connection, Exception failure) {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private static boolean isTaken(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
        result.next();
        if (!result.getBoolean(1)) {
          return false;
        }
      }
      statement.execute("select pg_advisory_lock(" + TURN + ")");
      statement.execute("select pg_advisory_unlock(" + TURN + ")");
      return true;
    }
  }

  /** A connection without traffic is cut off by some networks. */
  private void giveSignsOfLife() {
    ScheduledFuture<?> unused =
        signs.scheduleWithFixedDelay(
            this::giveSignOfLife,
            SECONDS_BETWEEN_SIGNS_OF_LIFE,
            SECONDS_BETWEEN_SIGNS_OF_LIFE,
            TimeUnit.SECONDS);
  }

  private void giveSignOfLife() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 1");
    } catch (SQLException e) {
      LOG.warn("the connection that holds the run's lock is broken", e);
      signs.shutdown();
    }
  }

  /** Gives the lock back; one whose connection is lost is given back already. */
  @Override
  public void close() throws SQLException {
    signs.shutdownNow();
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + KEY + ")");
    } catch (SQLException e) {
      if (!ConnectionLoss.isCauseOf(e)) {
        throw e;
      }
      LOG.warn("the run's lock was lost with its connection", e);
    }
  }

  /** Another run is working on the same database. */
  public static final class AnotherRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnotherRunException() {
      super("En annan körning arbetar mot samma databas. Vänta tills den är klar och starta igen.");
    }
  }

  /** The lock was lost, so that another run may have begun. */
  public static final class LostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostException() {
      super(
          "Körningen tappade sin spärr i databasen och avbröts, eftersom en annan körning kan ha börjat. Inget är halvt sparat; starta igen.");
    }
  }
}
