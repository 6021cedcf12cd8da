package se.bokslut.platform;

import java.sql.Types;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes sure, in the transaction of a step, that this process still holds the lock on the database:
 * the lock ends with its connection, while other connections may go on. Processes that work for a
 * run of another one make sure that that one still holds it.
 *
 * <p>Until the transaction ends no other run can begin, so what it commits it commits alone.
 */
public final class RunLockCheck {

  private static final String HELD =
      """
      select exists (
        select from pg_locks l
        join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and (l.classid::bigint << 32) | l.objid::bigint = :lock
          and a.application_name = coalesce(:run, current_setting('application_name')))
      """;

  private final JdbcClient jdbc;
  private final @Nullable String run;

  RunLockCheck(DataSource dataSource) {
    this(JdbcClient.create(dataSource), null);
  }

  private RunLockCheck(JdbcClient jdbc, @Nullable String run) {
    this.jdbc = jdbc;
    this.run = run;
  }

  /** What the run of this process is called, for {@link #ofRun}. */
  public String runOfThisProcess() {
    return jdbc.sql("select current_setting('application_name')").query(String.class).single();
  }

  /** The check of a run, whichever process it is a run of. */
  public RunLockCheck ofRun(String run) {
    return new RunLockCheck(jdbc, run);
  }

  /**
   * Checks; must be within a transaction.
   *
   * @throws RunLock.LostException when the lock is not the run's any more
   */
  public void check() {
    if (!isOurTurn() || !isHeld()) {
      throw new RunLock.LostException();
    }
  }

  /**
   * Not waited for: who waits for the turn alone has the lock already, and may wait for the
   * transaction around this one.
   */
  private boolean isOurTurn() {
    return jdbc.sql("select pg_try_advisory_xact_lock_shared(:turn)")
        .param("turn", RunLock.TURN)
        .query(Boolean.class)
        .single();
  }

  private boolean isHeld() {
    return jdbc.sql(HELD)
        .param("lock", RunLock.KEY)
        .param("run", run, Types.VARCHAR)
        .query(Boolean.class)
        .single();
  }
}
