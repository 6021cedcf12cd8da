package se.bokslut.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Finds deliveries that hold mostly the same rows (spec input "Delivery"). */
public final class OverlapConsolidation {

  /** Pairs of deliveries whose rows of one kind are mostly the same, by match key. */
  private static final String OVERLAPPING =
      """
      insert into finding (delivery_id, stage, sheet_no, sheet, row_no, column_letters,
        severity, code, value, reason, remedy)
      with keys as (
        select distinct kind, delivery_id, match_key from row_match_key
        where match_key is not null and kind <> 'publications'
        union all
        -- most publications stand alone in one row, and so are of one delivery
        select distinct 'publications', row_delivery(row_id), publication_id::text
        from publication_member
        where not alone
      ),
      pairs as materialized (
        select one.kind, one.delivery_id as one, other.delivery_id as other, count(*) as shared
        from keys one
        join keys other
          on other.kind = one.kind and other.match_key = one.match_key
          and other.delivery_id <> one.delivery_id
        group by one.kind, one.delivery_id, other.delivery_id
      ),
      sizes as (
        select kind, delivery_id, count(distinct match_key) as keys from row_match_key
        where (kind, delivery_id) in (select kind, one from pairs)
        group by kind, delivery_id
      )
      select p.one, 'follow-up', 0, '', null, null, 'warning', 'overlapping-deliveries', d.path,
        'Mer än hälften av raderna (' || p.shared || ' av ' || s.keys
          || ') finns också i filen ”' || d.path || '”.',
        'Om den ena filen ersätter den andra: lägg den gamla i en mapp som heter återtaget.'
      from pairs p
      join sizes s on s.kind = p.kind and s.delivery_id = p.one
      join delivery d on d.delivery_id = p.other
      join delivery own on own.delivery_id = p.one
      where p.shared * 2 > s.keys
      order by own.path_rank, d.path_rank, p.kind collate "C"
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  /** Takes the database. */
  public OverlapConsolidation(JdbcClient jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Finds them among all deliveries in force; publications and defences must have been grouped. */
  public void find() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(OVERLAPPING).update();
          new NamedFiles(jdbc).maskIn("overlapping-deliveries");
        });
  }
}
