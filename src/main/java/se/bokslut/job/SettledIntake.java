package se.bokslut.job;

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
        .param(deliveries())
        .update();
  }

  /** Whether another intake would change nothing. */
  boolean isUpToDate() {
    return registry.awaiting().isEmpty()
        && jdbc.sql("select count(*) from settled_intake where deliveries = ?")
                .param(deliveries())
                .query(Integer.class)
                .single()
            > 0;
  }

  private String deliveries() {
    StringBuilder all = new StringBuilder();
    for (Delivery delivery : registry.all()) {
      Standing standing = delivery.standing();
      all.append(delivery.id()).append(' ').append(standing.code()).append('\n');
    }
    return Fingerprint.of(all.toString());
  }
}
