package se.bokslut.consolidation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;

/**
 * Finds rows that say again what only one row can say (dubbletter, spec input "Which unit, which
 * year"); the first in row order holds.
 *
 * <p>Units must have been resolved.
 */
public final class RepeatedRows {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final List<KindDefinition> kinds;

  /** Takes the database and the kinds, which tell what rows must not share. */
  public RepeatedRows(JdbcClient jdbc, TransactionOperations transaction, KindCatalogue kinds) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.kinds = kinds.canonical().stream().filter(kind -> !kind.once().isEmpty()).toList();
  }

  /** Finds them anew among all rows in force, and tells of each. */
  public void find() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate repeated_row").update();
          kinds.forEach(this::keep);
          new FollowUpFindings(jdbc).repeatedRows();
        });
  }

  private void keep(KindDefinition kind) {
    jdbc.sql(
            """
            insert into repeated_row (row_id, year, first_row_id)
            select row_id, year, first_row_id
            from (
              select row_id, year,
                first_value(row_id) over (partition by %s order by path_rank, row_id) as first_row_id
              from %s
              where not nil
            ) r
            where row_id <> first_row_id
            """
                .formatted(String.join(", ", kind.once()), kind.inForce()))
        .update();
  }
}
