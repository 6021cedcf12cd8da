package se.bokslut.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Finds deliveries that hold mostly the same rows (spec input "Delivery"). */
public final class OverlapConsolidation {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  /** Takes the database. */
  public OverlapConsolidation(JdbcClient jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Finds them among all deliveries in force; publications and defences must have been grouped. */
  public void find() {
    transaction.executeWithoutResult(status -> new FollowUpFindings(jdbc).overlappingDeliveries());
  }
}
