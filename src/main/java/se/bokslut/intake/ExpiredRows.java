package se.bokslut.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.KindCatalogue;

/**
 * Removes what deliveries said when they have been replaced or withdrawn for longer than the office
 * keeps it (gallring, docs/decisions/0020).
 *
 * <p>What is in force or awaits is never touched. A delivery whose rows are gone stays in the
 * registry with its path, fingerprint, counts and history, and awaits being read again should it
 * ever be dropped again.
 */
public final class ExpiredRows {

  private static final Logger LOG = LoggerFactory.getLogger(ExpiredRows.class);

  /** Since when a delivery is out of force without a break. */
  private static final String EXPIRED =
      """
      select d.delivery_id
      from delivery d
      where d.standing in ('replaced', 'withdrawn') and d.rows_removed_at is null
        and (
          select min(e.happened_at)
          from delivery_event e
          where e.delivery_id = d.delivery_id and e.event_id > coalesce((
            select max(l.event_id)
            from delivery_event l
            where l.delivery_id = d.delivery_id and l.standing not in ('replaced', 'withdrawn')
          ), 0)
        ) <= ?
      order by d.delivery_id
      for update of d
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KindCatalogue kinds;
  private final Optional<Period> kept;
  private final Clock clock;

  /**
   * Takes the database and the kinds, for their tables.
   *
   * @param kept how long rows are kept after their delivery ceased to be in force; empty for ever
   */
  public ExpiredRows(
      JdbcClient jdbc,
      TransactionOperations transaction,
      KindCatalogue kinds,
      Optional<Period> kept,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.kinds = kinds;
    this.kept = kept;
    this.clock = clock;
  }

  /** Whether any row expires, now or later: only when a time is set. */
  public boolean everExpire() {
    return kept.isPresent();
  }

  /** Removes all that has expired, in one transaction. */
  public void remove() {
    kept.ifPresent(
        period ->
            transaction.executeWithoutResult(
                status -> {
                  ZonedDateTime now = ZonedDateTime.now(clock);
                  Long[] expired = expired(now.minus(period).toOffsetDateTime());
                  if (expired.length > 0) {
                    remove(expired, now.toOffsetDateTime());
                  }
                }));
  }

  private Long[] expired(OffsetDateTime ceasedBefore) {
    return jdbc.sql(EXPIRED).param(ceasedBefore).query(Long.class).list().toArray(Long[]::new);
  }

  private void remove(Long[] deliveries, OffsetDateTime now) {
    kinds.tables().forEach(table -> deleteRows(table, deliveries));
    // made anew from what is in force, but only when there is something to assess
    deleteRows("minimum_level_answer", deliveries);
    for (String sql :
        List.of(
            "delete from rejected_row where delivery_id = any(?)",
            "update finding set value = '', reason = '', remedy = '' where delivery_id = any(?)")) {
      jdbc.sql(sql).param((Object) deliveries).update();
    }
    jdbc.sql(
            "update delivery set outcome = 'awaiting', rows_removed_at = ? where delivery_id = any(?)")
        .params(now, deliveries)
        .update();
    LOG.info("removed the expired rows of {} deliveries", deliveries.length);
  }

  private void deleteRows(String table, Long[] deliveries) {
    jdbc.sql(
            """
            delete from %s r
            using unnest(cast(? as bigint[])) d (id)
            where r.row_id >= d.id << 36 and r.row_id < (d.id + 1) << 36
            """
                .formatted(table))
        .param((Object) deliveries)
        .update();
  }
}
