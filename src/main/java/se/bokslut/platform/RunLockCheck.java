package se.bokslut.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes sure, in the transaction of a step, that this process still holds the lock on the database:
 * the lock ends with its connection, while other connections may go on.
 *
 * <p>Until the transaction ends no other run can begin, so what it commits it commits alone.
 */
public final class RunLockCheck {

  private static final String HELD_BY_THIS_PROCESS =
      """
      select exists (
        select from pg_locks l
        join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and (l.classid::bigint << 32) | l.objid::bigint = :lock
          and a.application_name = current_setting('application_name'))
      """;

  private final JdbcClient jdbc;

  RunLockCheck(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  /**
   * Checks; must be within a transaction.
   *
   * @throws RunLock.LostException when the lock is not this process's any more
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
    return jdbc.sql(HELD_BY_THIS_PROCESS).param("lock", RunLock.KEY).query(Boolean.class).single();
  }
}
