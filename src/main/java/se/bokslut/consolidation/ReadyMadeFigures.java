package se.bokslut.consolidation;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at figures that are delivered as they are to be shown: accounts that leave something over
 * (spec indicators "ALF accounting"), and measured values that bear the code of an indicator that
 * is calculated.
 *
 * <p>Units must have been resolved and repeated rows found.
 */
public final class ReadyMadeFigures {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final List<String> calculated;

  /**
   * Takes the database.
   *
   * @param calculated the codes of the indicators that are calculated from rows
   */
  public ReadyMadeFigures(
      JdbcClient jdbc, TransactionOperations transaction, Collection<String> calculated) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.calculated = List.copyOf(calculated);
  }

  /** Checks all that is in force anew. */
  public void check() {
    transaction.executeWithoutResult(
        status -> {
          FollowUpFindings findings = new FollowUpFindings(jdbc);
          findings.unbalancedAccounts();
          findings.calculatedMeasures(calculated);
        });
  }
}
