package se.bokslut.platform;

import java.sql.Types;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes sure, in the transaction of a step, that this process still holds the lock on the database:
 * the lock ends with its connection, while other connections may go on. Processes that work for a
 * run of another one make sure that that one still holds it.
 *
 * <p>Until the transaction ends no other run can begin, so what it commits it commits alone.
 */
public final class RunLockCheck {

  /**
   * Whether it is our turn, and only then whether the lock is held. The turn is not waited for: who
   * waits for it alone has the lock already, and may wait for the transaction around this one.
   */
  private static final String HELD =
      """
      select case when pg_try_advisory_xact_lock_shared(:turn)
        then coalesce(:run, current_setting('application_name')) in (%s)
        else false end
      """
          .formatted(RunLock.HOLDER);

  private final JdbcClient jdbc;
  private final @Nullable String run;
  private final Runnable further;

  RunLockCheck(DataSource dataSource) {
    this(JdbcClient.create(dataSource), null, () -> {});
  }

  private RunLockCheck(JdbcClient jdbc, @Nullable String run, Runnable further) {
    this.jdbc = jdbc;
    this.run = run;
    this.further = further;
  }

  /** What the run of this process is called, for {@link #ofRun}. */
  public String runOfThisProcess() {
    return jdbc.sql("select current_setting('application_name')").query(String.class).single();
  }

  /** The check of a run, whichever process it is a run of. */
  public RunLockCheck ofRun(String run) {
    return new RunLockCheck(jdbc, run, further);
  }

  /** This check and another one after it. */
  public RunLockCheck and(Runnable further) {
    return new RunLockCheck(jdbc, run, further);
  }

  /**
   * Checks, once in a transaction; must be within one.
   *
   * @throws RunLock.LostException when the lock is not the run's any more
   */
  public void check() {
    if (TransactionSynchronizationManager.hasResource(this)) {
      return;
    }
    if (!isHeld()) {
      throw new RunLock.LostException();
    }
    further.run();
    keepForTransaction();
  }

  private void keepForTransaction() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      Checked checked = new Checked();
      TransactionSynchronizationManager.bindResource(this, checked);
      TransactionSynchronizationManager.registerSynchronization(
          new ResourceHolderSynchronization<>(checked, this) {});
    }
  }

  /** What a transaction has been checked by, until it ends or while another one goes first. */
  private static final class Checked extends ResourceHolderSupport {}

  private boolean isHeld() {
    return jdbc.sql(HELD)
        .param("turn", RunLock.TURN)
        .param("run", run, Types.VARCHAR)
        .query(Boolean.class)
        .single();
  }
}
