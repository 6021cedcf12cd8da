package se.bokslut.report.revision;

import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.report.Basis;
import se.bokslut.report.Changes;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Statements;

/**
 * Finds what has changed since the last revision that rests on something else than the reports do
 * now, and which delivery caused each change (docs/decisions/0012).
 *
 * <p>The same basis gives the same changes before and after it has been finalised.
 */
public final class ChangeReader {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Revisions revisions;

  /** Takes the database and the revisions. */
  public ChangeReader(JdbcClient jdbc, TransactionOperations transaction, Revisions revisions) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.revisions = revisions;
  }

  /**
   * What has changed, empty when nothing has or when there is no revision to compare with; the
   * contributions must be those of the follow-up.
   */
  public Optional<Changes> changes(Basis basis, FollowUp followUp) {
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                revisions.lastUnlike(basis).flatMap(revision -> since(revision, basis, followUp))));
  }

  private Optional<Changes> since(Revision revision, Basis basis, FollowUp followUp) {
    var changed = StatementChange.since(revision, Statements.of(followUp), jdbc);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    DeliveryChanges deliveries = DeliveryChanges.since(revision, jdbc);
    Explanation explanation = new Explanation(revision, basis, deliveries, jdbc);
    return Optional.of(
        new Changes(revision.number(), deliveries.all(), explanation.explain(changed, followUp)));
  }
}
