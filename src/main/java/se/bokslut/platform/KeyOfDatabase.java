package se.bokslut.platform;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds a database to the one key that its pseudonyms are made with: with another, the persons of
 * new deliveries would silently be others than those of old ones.
 *
 * <p>A database that has not noted its key yet, new or of an earlier version, takes the first one.
 */
public final class KeyOfDatabase {

  private final JdbcClient jdbc;
  private final PseudonymKey key;
  private final Clock clock;

  /** Takes the database, the key that is used now and the clock that dates the note of it. */
  KeyOfDatabase(JdbcClient jdbc, PseudonymKey key, Clock clock) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
  }

  /** The fingerprint of the key that the database was written with, when it has noted one. */
  public Optional<String> noted() {
    return noted(jdbc);
  }

  static Optional<String> noted(JdbcClient jdbc) {
    return jdbc.sql("select fingerprint from pseudonym_key").query(String.class).optional();
  }

  /**
   * Requires that the key is the one that the database was written with.
   *
   * @throws UnusableKeyException when it is another, or not here
   */
  public void require() {
    String here = key.fingerprint().orElseThrow(this::missing);
    jdbc.sql(
            """
            insert into pseudonym_key (fingerprint, noted_at) values (?, ?)
            on conflict (one) do nothing
            """)
        .params(here, OffsetDateTime.now(clock))
        .update();
    if (!noted().orElseThrow().equals(here)) {
      throw new UnusableKeyException(
          "Inget lästes in, eftersom nyckeln för pseudonymer i %s är en annan än den som databasen är skriven med, så att personer i nya och gamla underlag inte kan paras ihop; lägg tillbaka den rätta nyckeln ur er kopia, eller börja om med en tom databas och lägg in alla underlag på nytt."
              .formatted(key.source()));
    }
  }

  private UnusableKeyException missing() {
    return new UnusableKeyException(
        "Inget lästes in, eftersom nyckeln för pseudonymer som databasen är skriven med inte finns här; lägg tillbaka den ur er kopia, i %s eller i inställningen BOKSLUT_PSEUDONYM_KEY, eller börja om med en tom databas och lägg in alla underlag på nytt."
            .formatted(key.source()));
  }
}
