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

  /** Registers what lies in the drop folder; what is new there awaits being taken in. */
  public void register(DropFolderScan scan) {
    transaction.executeWithoutResult(
        status -> {
          scan.files().forEach(this::register);
          registerWithdrawn(scan);
          rankPaths();
          settle(null);
        });
  }

  private void register(DroppedFile file) {
    boolean seenBefore =
        latestAt(file.path())
            .filter(delivery -> delivery.sha256().equals(file.sha256()))
            .isPresent();
    jdbc.sql(
            """
            insert into delivery (path, folder, sha256, bytes, registered_at)
            values (:path, :folder, :sha256, :bytes, :now)
            on conflict (md5(path), sha256) do nothing
            """)
        .param("path", file.path())
        .param("folder", DroppedFile.folderOf(file.path()))
        .param("sha256", file.sha256())
        .param("bytes", file.bytes())
        .param("now", now())
        .update();
    jdbc.sql(
            """
            insert into dropped_file (path, delivery_id)
            select path, delivery_id from delivery where path = :path and sha256 = :sha256
            on conflict (md5(path)) do update set delivery_id = excluded.delivery_id
            """)
        .param("path", file.path())
        .param("sha256", file.sha256())
        .update();
    if (!seenBefore) {
      jdbc.sql("update delivery set withdrawn = false where path = ? and withdrawn")
          .param(file.path())
          .update();
    }
    awaitAgain(file);
  }

  /** What a fault of the programme rejected is read again, since the programme may be mended. */
  private void awaitAgain(DroppedFile file) {
    jdbc.sql(
            """
            update delivery set outcome = 'awaiting'
            where path = :path and sha256 = :sha256 and outcome = 'rejected'
              and exists (
                select from finding
                where finding.delivery_id = delivery.delivery_id and code = 'internal-fault'
              )
            """)
        .param("path", file.path())
        .param("sha256", file.sha256())
        .update();
  }

  /**
   * Withdraws contents wherever they were delivered; one that has left its folder for withdrawn
   * files counts again only where it lies now.
   */
  private void registerWithdrawn(DropFolderScan scan) {
    for (String sha256 : scan.withdrawn()) {
      jdbc.sql("insert into withdrawn_content (sha256) values (?) on conflict do nothing")
          .param(sha256)
          .update();
      jdbc.sql("update delivery set withdrawn = true where sha256 = ?").param(sha256).update();
    }
    Set<String> broughtBack = withdrawn();
    broughtBack.removeAll(scan.withdrawn());
    for (DroppedFile file : scan.files()) {
      if (broughtBack.contains(file.sha256())) {
        jdbc.sql("delete from withdrawn_content where sha256 = ?").param(file.sha256()).update();
        jdbc.sql("update delivery set withdrawn = false where path = ? and sha256 = ?")
            .params(file.path(), file.sha256())
            .update();
      }
    }
  }

  private void rankPaths() {
    jdbc.sql(
            """
            update delivery set path_rank = ranked.position
            from (
              select delivery_id, dense_rank() over (order by path collate "C") as position
              from delivery
            ) ranked
            where ranked.delivery_id = delivery.delivery_id
              and delivery.path_rank <> ranked.position
            """)
        .update();
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

  /** Notes what came of reading a delivery; its rows count only once it has been put in force. */
  public void noteOutcome(long deliveryId, Delivery.Outcome outcome, boolean folderUsed) {
    jdbc.sql(
            "update delivery set outcome = :outcome, folder_used = :folder where delivery_id = :id")
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
    Map<Long, Standing> standings =
        new Standings(deliveries, latest(), withdrawn(), folderUnits).settle();
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
