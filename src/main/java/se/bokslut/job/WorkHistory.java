package se.bokslut.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.platform.RunLockCheck;

/** When scheduled work was last done, by whichever process on the database. */
final class WorkHistory {

  private static final Logger LOG = LoggerFactory.getLogger(WorkHistory.class);

  /** By how much the clocks of two machines on a database may differ. */
  private static final Duration TOLERANCE = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final RunLockCheck lock;

  WorkHistory(JdbcClient jdbc, TransactionOperations transaction, RunLockCheck lock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.lock = lock;
  }

  /** Notes that work is watched; one that is new, or has got other times, counts from now on. */
  void watched(String name, Schedule schedule, Instant now) {
    jdbc.sql(
            """
            insert into scheduled_work (name, schedule, counts_from) values (?, ?, ?)
            on conflict (name) do update
            set schedule = excluded.schedule, counts_from = excluded.counts_from
            where scheduled_work.schedule <> excluded.schedule
            """)
        .params(name, schedule.text(), at(now))
        .update();
  }

  /**
   * The moment after which the next set time counts; assumes that the work is watched. One that
   * lies ahead was noted by a clock that was wrong, and would silence the work until then.
   */
  Instant last(String name, Instant now) {
    Instant last = last(name);
    if (!last.isAfter(now.plus(TOLERANCE))) {
      return last;
    }
    LOG.warn("{} was last done at {}, which lies ahead and is taken for now", name, last);
    jdbc.sql(
            """
            update scheduled_work
            set counts_from = least(counts_from, :now),
              done_at = case when done_at > :now then :now else done_at end,
              begun_at = case when begun_at > :now then :now else begun_at end
            where name = :name
            """)
        .param("name", name)
        .param("now", at(now))
        .update();
    return last(name);
  }

  private Instant last(String name) {
    return jdbc.sql(
            "select greatest(counts_from, done_at, begun_at) from scheduled_work where name = ?")
        .param(name)
        .query(WorkHistory::moment)
        .single();
  }

  /**
   * Notes, before it is done, that work is begun that may not be done twice; nobody else can have
   * begun it.
   */
  void begun(String name, Instant now) {
    transaction.executeWithoutResult(
        status -> {
          lock.check();
          jdbc.sql("update scheduled_work set begun_at = ? where name = ?")
              .params(at(now), name)
              .update();
        });
  }

  /** Notes that what was begun has failed, so that it may be tried again. */
  void failed(String name) {
    jdbc.sql("update scheduled_work set begun_at = null where name = ?").param(name).update();
  }

  /** Notes that work has ended well. */
  void done(String name, Instant begun) {
    jdbc.sql("update scheduled_work set done_at = ?, begun_at = null where name = ?")
        .params(at(begun), name)
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Instant moment(ResultSet row, int number) throws SQLException {
    return row.getObject(1, OffsetDateTime.class).toInstant();
  }
}
