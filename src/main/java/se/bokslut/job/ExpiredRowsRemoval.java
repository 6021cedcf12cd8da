package se.bokslut.job;

import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.intake.ExpiredRows;

/**
 * Removes each night what has been kept long enough, also while nothing is dropped; never, unless
 * the office has set a time.
 */
final class ExpiredRowsRemoval implements ScheduledWork {

  private final ExpiredRows rows;
  private final TransactionOperations transaction;

  ExpiredRowsRemoval(ExpiredRows rows, TransactionOperations transaction) {
    this.rows = rows;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "expired-rows";
  }

  @Override
  public String cron() {
    return rows.everExpire() ? "0 30 3 * * *" : "-";
  }

  @Override
  public String title() {
    return "Gallring av rader i ersatta och återtagna leveranser";
  }

  /** It is done each night, and mostly finds nothing. */
  @Override
  public boolean isTold() {
    return false;
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(status -> rows.remove());
  }
}
