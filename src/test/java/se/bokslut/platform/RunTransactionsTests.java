package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.report.Basis;
import se.bokslut.report.FollowUps;
import se.bokslut.report.ReportSettings;
import se.bokslut.report.revision.Revision;

/** A run commits only while no other can have begun. */
class RunTransactionsTests {

  private static DataSource dataSource;
  private static JdbcClient jdbc;
  private static DataSourceTransactionManager manager;
  private static RunLockCheck check;
  private static RunTransactions transactions;

  @BeforeAll
  static void migrate() {
    var database = TestDatabase.migrated();
    dataSource =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    jdbc = JdbcClient.create(dataSource);
    manager = new DataSourceTransactionManager(dataSource);
    check = new RunLockCheck(dataSource);
    transactions = new RunTransactions(new TransactionTemplate(manager), check);
  }

  @Test
  void what_the_holder_of_the_lock_does_is_done() throws Exception {
    var lock = RunLock.take(dataSource);

    var done = transactions.<String>execute(status -> "done");

    lock.close();
    assertThat(done).isEqualTo("done");
  }

  @Test
  void what_has_been_made_sure_of_holds_until_the_transaction_ends_and_in_no_other()
      throws Exception {
    var lock = RunLock.take(dataSource);
    var another = new TransactionTemplate(manager);
    another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    new TransactionTemplate(manager)
        .executeWithoutResult(
            status -> {
              check.check();
              assertThatCode(lock::close).doesNotThrowAnyException();
              assertThatCode(check::check).doesNotThrowAnyException();
              assertThatThrownBy(() -> another.executeWithoutResult(inner -> check.check()))
                  .isInstanceOf(RunLock.LostException.class);
            });

    assertThatThrownBy(() -> another.executeWithoutResult(status -> check.check()))
        .isInstanceOf(RunLock.LostException.class);
  }

  @Test
  void a_revision_is_not_recorded_by_a_run_that_has_lost_its_lock() {
    var revisions =
        new ReportRoomConfiguration().revisions(dataSource, manager, check, Clock.systemUTC());
    var seal = new Revision.Seal("ab".repeat(32), "cd".repeat(32));

    assertThatThrownBy(() -> revisions.record(basis(), 1, FollowUps.smallRegion(), seal))
        .isInstanceOf(RunLock.LostException.class);

    assertThat(revisions.all()).isEmpty();
  }

  private static Basis basis() {
    return new Basis(
        2025,
        LocalDate.of(2026, 3, 2),
        "1",
        "definitions",
        "templates",
        ReportSettings.USUAL,
        List.of());
  }

  @Test
  @Timeout(60)
  void a_run_that_has_lost_its_lock_does_not_wait_for_one_that_waits_for_it() throws Exception {
    var within = new TransactionTemplate(manager);
    within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var waiting = new ArrayList<Future<RunLock>>();
    try (var thread = Executors.newSingleThreadExecutor()) {
      new TransactionTemplate(manager)
          .executeWithoutResult(
              status -> {
                jdbc.sql("select pg_advisory_xact_lock_shared(?)")
                    .param(RunLock.TURN)
                    .query(row -> {});
                waiting.add(thread.submit(() -> RunLock.take(dataSource)));
                await().until(RunTransactionsTests::isTurnAwaited);

                assertThatThrownBy(
                        () -> new RunTransactions(within, check).execute(second -> "done"))
                    .isInstanceOf(RunLock.LostException.class);
              });

      waiting.getFirst().get().close();
    }
  }

  private static boolean isTurnAwaited() {
    return jdbc.sql("select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted")
        .query(Boolean.class)
        .single();
  }
}
