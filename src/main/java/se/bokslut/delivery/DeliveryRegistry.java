package se.bokslut.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The registry of deliveries: the truth about what arrived and what is in force.
 *
 * <p>Every method is one short transaction of its own, or takes part in the caller's.
 */
public final class DeliveryRegistry {

  private static final String ALL =
      "select delivery_id, path, sha256, outcome, folder_used, withdrawn, standing from delivery";

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Clock clock;

  /** Takes the database and the clock that dates registrations. */
  public DeliveryRegistry(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Renames what an earlier version registered under a path that is kept in another way now.
   *
   * @param kept how a path is kept
   */
  public void rename(UnaryOperator<String> kept) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("select path from delivery union select path from dropped_file")
                .query(String.class)
                .list()
                .forEach(path -> rename(path, kept.apply(path))));
  }

  private void rename(String path, String kept) {
    if (!kept.equals(path)) {
      jdbc.sql("update delivery set path = ?, folder = ? where path = ?")
          .params(kept, DroppedFile.folderOf(kept), path)
          .update();
      jdbc.sql("update dropped_file set path = ? where path = ?").params(kept, path).update();
    }
  }

  /** Registers what lies in the drop folder; what is new there awaits being taken in. */
  public void register(DropFolderScan scan) {
    transaction.executeWithoutResult(
        status -> {
          new DeliveryRegistration(jdbc, now()).register(scan);
          List<Delivery> deliveries = all();
          change(deliveries, standings(deliveries, null).settleBeforeReading());
        });
  }

  /** The deliveries that are to be taken in, ordered by path. */
  public List<Delivery> awaiting() {
    return jdbc.sql(ALL + " where standing = 'awaiting' order by path_rank")
        .query(DeliveryRegistry::delivery)
        .list();
  }

  /** A delivery by its number. */
  public Delivery get(long deliveryId) {
    return jdbc.sql(ALL + " where delivery_id = ?")
        .param(deliveryId)
        .query(DeliveryRegistry::delivery)
        .single();
  }

  /** All deliveries, ordered by path and then as they were registered. */
  public List<Delivery> all() {
    return jdbc.sql(ALL + " order by path_rank, delivery_id")
        .query(DeliveryRegistry::delivery)
        .list();
  }

  /** Whether any file has ever been seen in the drop folder. */
  boolean hasSeenFiles() {
    return jdbc.sql("select exists (select from dropped_file)").query(Boolean.class).single();
  }

  /** The delivery that was last seen at a path, whether its file is still there or not. */
  public Optional<Delivery> latestAt(String path) {
    return jdbc.sql(ALL + " join dropped_file using (delivery_id, path) where path = ?")
        .param(path)
        .query(DeliveryRegistry::delivery)
        .optional();
  }

  /**
   * Withdraws all that was delivered at a path, though its file may still lie in the drop folder;
   * another content dropped there counts again.
   */
  public void withdraw(String path) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("update delivery set withdrawn = true where path = ? and standing <> 'replaced'")
              .param(path)
              .update();
          settle(null);
        });
  }

  /** Whether anything may be stored of a delivery, by this attempt to read it or by an earlier. */
  public boolean isBegun(long deliveryId) {
    return jdbc.sql("select begun from delivery where delivery_id = ?")
        .param(deliveryId)
        .query(Boolean.class)
        .single();
  }

  /** Notes that something is stored of a delivery, in the transaction that stores it. */
  public void noteBegun(long deliveryId) {
    jdbc.sql("update delivery set begun = true where delivery_id = ? and not begun")
        .param(deliveryId)
        .update();
  }

  /** Notes what came of reading a delivery; its rows count only once it has been put in force. */
  public void noteOutcome(long deliveryId, Delivery.Outcome outcome, boolean folderUsed) {
    jdbc.sql(
            """
            update delivery
            set outcome = :outcome, folder_used = :folder, rows_removed_at = null, begun = true
            where delivery_id = :id
            """)
        .param("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .param("folder", folderUsed)
        .param("id", deliveryId)
        .update();
  }

  /**
   * Puts in force what has been taken in, in one transaction, before units are resolved.
   *
   * <p>What was found across deliveries is forgotten: it is found anew from what is in force now.
   */
  public void putInForce() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from finding where stage = 'follow-up'").update();
          settle(null);
        });
  }

  /**
   * Tells duplicates apart once the organisation is known.
   *
   * @param folderUnits the unit that a folder gives its rows, empty for none
   */
  public void settleDuplicates(Function<String, String> folderUnits) {
    transaction.executeWithoutResult(status -> settle(folderUnits));
  }

  private void settle(@Nullable Function<String, String> folderUnits) {
    List<Delivery> deliveries = all();
    change(deliveries, standings(deliveries, folderUnits).settle());
  }

  private Standings standings(
      List<Delivery> deliveries, @Nullable Function<String, String> folderUnits) {
    return new Standings(deliveries, latest(), withdrawn(), folderUnits);
  }

  private void change(List<Delivery> deliveries, Map<Long, Standing> standings) {
    for (Delivery delivery : deliveries) {
      Standing standing = standings.getOrDefault(delivery.id(), delivery.standing());
      if (standing != delivery.standing()) {
        change(delivery.id(), standing);
      }
    }
  }

  private void change(long deliveryId, Standing standing) {
    jdbc.sql("update delivery set standing = ? where delivery_id = ?")
        .params(standing.code(), deliveryId)
        .update();
    jdbc.sql("insert into delivery_event (delivery_id, standing, happened_at) values (?, ?, ?)")
        .params(deliveryId, standing.code(), now())
        .update();
  }

  private Map<String, Long> latest() {
    Map<String, Long> latest = new HashMap<>();
    jdbc.sql("select path, delivery_id from dropped_file")
        .query(
            (ResultSet row) -> {
              latest.put(row.getString(1), row.getLong(2));
            });
    return latest;
  }

  private Set<String> withdrawn() {
    return new HashSet<>(
        jdbc.sql("select sha256 from withdrawn_content").query(String.class).list());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    return new Delivery(
        row.getLong("delivery_id"),
        row.getString("path"),
        row.getString("sha256"),
        Delivery.Outcome.valueOf(
            row.getString("outcome").toUpperCase(Locale.ROOT).replace('-', '_')),
        row.getBoolean("folder_used"),
        row.getBoolean("withdrawn"),
        Standing.of(row.getString("standing")));
  }
}
