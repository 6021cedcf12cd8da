package se.bokslut.job.worker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.platform.RunLock;

/**
 * The session in which a worker process is present and holds the partitions that it works on; of
 * one thread.
 *
 * <p>When it is lost its partitions are free for others. The next call opens a new one.
 */
final class WorkerSession implements AutoCloseable {

  /**
   * A partition in this process's hands.
   *
   * @param partition the number of its step execution
   * @param number which taking of it this is
   */
  record Taking(long partition, int number) {}

  private static final Logger LOG = LoggerFactory.getLogger(WorkerSession.class);
  private static final int PATIENCE_IN_MILLISECONDS = (int) Duration.ofSeconds(30).toMillis();

  /** Only of a run that goes on; the lock is tried for one after another until one is free. */
  private static final String FIND =
      """
      with open as materialized (
        select step_execution_id as id from intake_partition
        where state = 'offered' and taken < %d and programme = ?
          and step_execution_id <> all (?)
          and run in (%s)
        order by 1
      )
      select id from open
      where pg_try_advisory_lock(%d, (id %% 2147483648)::integer) limit 1
      """
          .formatted(OfferedPartitions.MOST_TAKINGS, RunLock.HOLDER, WorkerLocks.PARTITION);

  /** A row that an earlier reader's transaction still holds is left for the next look. */
  private static final String TAKE =
      """
      update intake_partition set taken = taken + 1
      where step_execution_id in (
        select step_execution_id from intake_partition
        where step_execution_id = ? and state = 'offered'
        for no key update skip locked)
      returning taken
      """;

  private static final String GIVE_BACK =
      "select pg_advisory_unlock(%d, (? %% 2147483648)::integer)".formatted(WorkerLocks.PARTITION);

  private final DataSource dataSource;
  private final int programme;
  private final Set<Taking> held = new HashSet<>();
  private @Nullable Connection connection;

  /**
   * Takes what it works on.
   *
   * @param programme the fingerprint of this programme
   */
  WorkerSession(DataSource dataSource, String programme) {
    this.dataSource = dataSource;
    this.programme = WorkerLocks.programme(programme);
  }

  /**
   * Takes a partition that nobody works on.
   *
   * @param busy what this process still works on, though the session may have lost it
   */
  Optional<Taking> take(Set<Long> busy) throws SQLException {
    return inSession(
        session -> {
          Optional<Long> found = find(session, busy);
          Optional<Taking> taking =
              found.isPresent() ? take(session, found.get()) : Optional.empty();
          if (taking.isPresent()) {
            held.add(taking.get());
          } else if (found.isPresent()) {
            // it came to its end between the two looks, or is not free yet
            unlock(session, found.get());
          }
          return taking;
        });
  }

  /** Lets others have a partition, when it is not at its end. */
  void giveBack(Taking taking) throws SQLException {
    if (held.remove(taking)) {
      inSession(session -> unlock(session, taking.partition));
    }
  }

  /** Lets the network and the server know that this process is there. */
  void giveSignOfLife() throws SQLException {
    inSession(session -> session.createStatement().execute("select 1"));
  }

  @FunctionalInterface
  private interface Work<T> {
    T in(Connection session) throws SQLException;
  }

  private <T> T inSession(Work<T> work) throws SQLException {
    try {
      if (connection == null) {
        connection = begin();
      }
      return work.in(connection);
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  private Connection begin() throws SQLException {
    Connection session = dataSource.getConnection();
    try (Statement statement = session.createStatement()) {
      session.setNetworkTimeout(Runnable::run, PATIENCE_IN_MILLISECONDS);
      statement.execute(
          "select pg_advisory_lock_shared(%d, %d)".formatted(WorkerLocks.PRESENT, programme));
      return session;
    } catch (SQLException e) {
      session.close();
      throw e;
    }
  }

  private Optional<Long> find(Connection session, Set<Long> busy) throws SQLException {
    try (PreparedStatement find = session.prepareStatement(FIND)) {
      find.setInt(1, programme);
      find.setArray(2, session.createArrayOf("bigint", busy.toArray()));
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
  }

  private static Optional<Taking> take(Connection session, long partition) throws SQLException {
    try (PreparedStatement take = session.prepareStatement(TAKE)) {
      take.setLong(1, partition);
      try (ResultSet row = take.executeQuery()) {
        return row.next() ? Optional.of(new Taking(partition, row.getInt(1))) : Optional.empty();
      }
    }
  }

  private static boolean unlock(Connection session, long partition) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(GIVE_BACK)) {
      statement.setLong(1, partition);
      return statement.execute();
    }
  }

  /** The connection may be pooled, so that its locks would live on. */
  @Override
  public void close() {
    Connection session = connection;
    connection = null;
    held.clear();
    if (session == null) {
      return;
    }
    try (session;
        Statement statement = session.createStatement()) {
      statement.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      LOG.warn("the session of this worker process was lost, and its partitions with it", e);
    }
  }
}
