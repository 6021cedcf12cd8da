package se.bokslut.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolderScan;
import se.bokslut.delivery.DroppedFile;
import se.bokslut.platform.TestDatabase;

/** When what is in force must be seen together again (docs/decisions/0016). */
class SettledIntakeTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
  private static final DroppedFile FILE =
      new DroppedFile("a.csv", Path.of("a.csv"), 10, "ab".repeat(32));

  private static DataSource dataSource;
  private static JdbcClient jdbc;
  private static TransactionTemplate transactions;
  private static DeliveryRegistry registry;

  private final SettledIntake settled = of("version 1");

  @BeforeAll
  static void migrate() {
    TestDatabase.Connection database = TestDatabase.fresh();
    dataSource =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
    jdbc = JdbcClient.create(dataSource);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    registry = new DeliveryRegistry(jdbc, transactions, CLOCK);
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate delivery, settled_intake cascade").update();
  }

  private static SettledIntake of(String programme) {
    return new SettledIntake(jdbc, transactions, registry, programme);
  }

  private static void deliver(DroppedFile... files) {
    registry.register(new DropFolderScan(List.of(files), Set.of(), true, List.of()));
  }

  private static void takeIn() {
    for (Delivery delivery : registry.awaiting()) {
      registry.noteOutcome(delivery.id(), Delivery.Outcome.TAKEN_IN, false);
    }
    registry.putInForce();
  }

  @Test
  void nothing_needs_to_be_done_before_anything_is_delivered() {
    assertThat(settled.isNoted()).isTrue();
  }

  @Test
  void what_has_been_registered_and_no_more_is_not_settled() {
    deliver(FILE);

    assertThat(settled.isNoted()).isFalse();
  }

  @Test
  void an_intake_that_ended_well_is_not_made_again() {
    deliver(FILE);
    takeIn();

    settled.note();

    assertThat(settled.isNoted()).isTrue();
  }

  @Test
  void a_delivery_whose_file_was_gone_does_not_call_for_another() {
    deliver(FILE);

    settled.note();

    assertThat(registry.awaiting()).hasSize(1);
    assertThat(settled.isNoted()).isTrue();
  }

  @Test
  void a_withdrawal_that_was_registered_alone_calls_for_another() {
    deliver(FILE);
    takeIn();
    settled.note();

    registry.withdraw(FILE.path());

    assertThat(settled.isNoted()).isFalse();
  }

  @Test
  void another_version_or_other_definitions_call_for_another() {
    deliver(FILE);
    takeIn();
    settled.note();

    assertThat(of("version 2").isNoted()).isFalse();
  }

  @Test
  void one_that_has_begun_and_not_ended_calls_for_another() {
    deliver(FILE);
    takeIn();
    settled.note();

    settled.forget();

    assertThat(settled.isNoted()).isFalse();
  }

  @Test
  void a_crash_of_the_server_takes_the_note_with_what_it_tells_of() {
    assertThat(
            jdbc.sql(
                    """
                    select relname from pg_class
                    where relkind = 'r' and relpersistence = 'u'
                      and relname in ('settled_intake', 'publication', 'grant_class')
                    order by 1
                    """)
                .query(String.class)
                .list())
        .containsExactly("grant_class", "publication", "settled_intake");
  }
}
