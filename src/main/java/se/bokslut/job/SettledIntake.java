package se.bokslut.job;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.delivery.Standing;

/**
 * Knows whether an intake has ended well on the deliveries as they stand now, whichever process ran
 * it; what a killed one has registered or begun is seen by that.
 */
final class SettledIntake {

  private final JdbcClient jdbc;
  private final DeliveryRegistry registry;

  SettledIntake(JdbcClient jdbc, DeliveryRegistry registry) {
    this.jdbc = jdbc;
    this.registry = registry;
  }

  /** Notes that an intake has ended well. */
  void note() {
    jdbc.sql(
            """
            insert into settled_intake (deliveries) values (?)
            on conflict (one) do update set deliveries = excluded.deliveries
            """)
        .param(fingerprint(registry.all()))
        .update();
  }

  /** Whether another intake would change nothing. */
  boolean isUpToDate() {
    List<Delivery> deliveries = registry.all();
    return deliveries.isEmpty()
        || (deliveries.stream().noneMatch(one -> one.standing() == Standing.AWAITING)
            && isNoted(fingerprint(deliveries)));
  }

  private boolean isNoted(String fingerprint) {
    return jdbc.sql("select count(*) > 0 from settled_intake where deliveries = ?")
        .param(fingerprint)
        .query(Boolean.class)
        .single();
  }

  private static String fingerprint(List<Delivery> deliveries) {
    StringBuilder all = new StringBuilder();
    for (Delivery delivery : deliveries) {
      Standing standing = delivery.standing();
      all.append(delivery.id()).append(' ').append(standing.code()).append('\n');
    }
    return Fingerprint.of(all.toString());
  }
}
