package se.bokslut.job.worker;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.job.IntakeParameters;

/**
 * The session in which a worker process is present and holds the partitions that it works on.
 *
 * <p>When the session is lost its partitions are free for others; what this process then still
 * writes for them is refused, since whoever takes a partition changes its version in the job
 * repository. The next call opens a new session. May be used by several threads.
 */
final class WorkerSession implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerSession.class);

  private static final String TAKE =
      """
      with open as materialized (
        select s.step_execution_id as id
        from batch_job_execution j
        join batch_job_execution_params p on p.job_execution_id = j.job_execution_id
        join batch_step_execution s on s.job_execution_id = j.job_execution_id
        where j.status = 'STARTED' and p.parameter_name = '%s' and p.parameter_value = ?
          and s.step_name like ? and s.status in ('STARTING', 'STARTED')
          and s.step_execution_id <> all (?)
        order by 1
      )
      select id from open
      where pg_try_advisory_lock(%d, (id %% 2147483648)::integer) limit 1
      """
          .formatted(IntakeParameters.WORKERS, WorkerLocks.PARTITION);

  private static final String IS_OPEN =
      "select status in ('STARTING', 'STARTED') from batch_step_execution where step_execution_id = ?";

  private static final String GIVE_BACK =
      "select pg_advisory_unlock(%d, (? %% 2147483648)::integer)".formatted(WorkerLocks.PARTITION);

  private final DataSource dataSource;
  private final String programme;
  private final String partitions;
  private final Set<Long> taken = new TreeSet<>();
  private @Nullable Connection connection;

  /**
   * Takes what it works on.
   *
   * @param programme the fingerprint of this programme
   * @param step the step whose partitions are taken
   */
  WorkerSession(DataSource dataSource, String programme, String step) {
    this.dataSource = dataSource;
    this.programme = programme;
    this.partitions = step + ":%";
  }

  /** Takes a partition that nobody works on, of a run that wants worker processes. */
  synchronized Optional<Long> take() throws SQLException {
    try {
      Connection session = session();
      Optional<Long> found = find(session);
      if (found.isPresent() && !isOpen(session, found.get())) {
        // it was ended by another process between the two looks
        giveBack(session, found.get());
        return Optional.empty();
      }
      found.ifPresent(taken::add);
      return found;
    } catch (SQLException e) {
      end();
      throw e;
    }
  }

  private Connection session() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = dataSource.getConnection();
      connection = open;
      try (Statement statement = open.createStatement()) {
        statement.execute(
            "select pg_advisory_lock_shared(%d, %d)"
                .formatted(WorkerLocks.PRESENT, WorkerLocks.programme(programme)));
      }
    }
    return open;
  }

  private Optional<Long> find(Connection session) throws SQLException {
    try (PreparedStatement take = session.prepareStatement(TAKE)) {
      Array mine = session.createArrayOf("bigint", taken.toArray());
      take.setString(1, programme);
      take.setString(2, partitions);
      take.setArray(3, mine);
      try (ResultSet row = take.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
  }

  private static boolean isOpen(Connection session, long partition) throws SQLException {
    try (PreparedStatement look = session.prepareStatement(IS_OPEN)) {
      look.setLong(1, partition);
      try (ResultSet row = look.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Lets others have a partition, when it is not at its end. */
  synchronized void giveBack(long partition) {
    taken.remove(partition);
    Connection session = connection;
    if (session == null) {
      return;
    }
    try {
      giveBack(session, partition);
    } catch (SQLException e) {
      LOG.warn("the session of this worker process is lost, and its partitions with it", e);
      end();
    }
  }

  private static void giveBack(Connection session, long partition) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(GIVE_BACK)) {
      statement.setLong(1, partition);
      statement.execute();
    }
  }

  @Override
  public synchronized void close() {
    end();
  }

  /** The connection may be pooled, so that its locks would live on. */
  private void end() {
    Connection session = connection;
    connection = null;
    if (session == null) {
      return;
    }
    try (session;
        Statement statement = session.createStatement()) {
      statement.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      LOG.warn("the session of this worker process ended by itself", e);
    }
  }
}
