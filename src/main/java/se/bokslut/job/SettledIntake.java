package se.bokslut.job;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.Fingerprint;

/**
 * Knows whether what is in force has been seen together as it stands now, by this programme and its
 * definitions, whichever process did it.
 *
 * <p>What it knows is noted in a table that a crash of the server empties together with all that is
 * seen together, so that a note tells of both.
 */
final class SettledIntake {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final DeliveryRegistry registry;
  private final String programme;

  /**
   * Takes the database and what an intake rests on.
   *
   * @param transaction begins only while no other run can have begun and the server has not crashed
   *     since this one began
   * @param programme the fingerprint of the programme's version and definitions
   */
  SettledIntake(
      JdbcClient jdbc,
      TransactionOperations transaction,
      DeliveryRegistry registry,
      String programme) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.registry = registry;
    this.programme = programme;
  }

  /** Notes that an intake has ended well. */
  void note() {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("insert into settled_intake (basis) values (?)")
                .param(fingerprint(registry.all()))
                .update());
  }

  /** Forgets the last intake, because another begins. */
  void forget() {
    transaction.executeWithoutResult(status -> jdbc.sql("delete from settled_intake").update());
  }

  /**
   * Whether an intake has ended well on all of it, or there is nothing that it could be made of.
   */
  boolean isNoted() {
    List<Delivery> deliveries = registry.all();
    return deliveries.isEmpty() || isNoted(fingerprint(deliveries));
  }

  private boolean isNoted(String fingerprint) {
    return jdbc.sql("select count(*) > 0 from settled_intake where basis = ?")
        .param(fingerprint)
        .query(Boolean.class)
        .single();
  }

  /** Made of paths and contents, not of numbers, which the order of arrival gives. */
  private String fingerprint(List<Delivery> deliveries) {
    return Fingerprint.of(
        programme
            + '\n'
            + String.join("\n", deliveries.stream().map(SettledIntake::line).sorted().toList()));
  }

  private static String line(Delivery delivery) {
    return delivery.sha256() + ' ' + delivery.standing().code() + ' ' + delivery.path();
  }
}
