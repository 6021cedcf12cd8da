package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Pieces of work run in sessions of their own, and only for a run that is alone. */
class ParallelSessionsTests {

  private static DataSource dataSource;
  private static JdbcClient jdbc;
  private static ParallelSessions sessions;
  private RunLock lock;

  @BeforeAll
  static void migrate() {
    var database = TestDatabase.migrated();
    dataSource =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    jdbc = JdbcClient.create(dataSource);
    sessions =
        new ParallelSessions(
            new ParallelWork(2),
            new RunTransactions(
                new TransactionTemplate(new DataSourceTransactionManager(dataSource)),
                new RunLockCheck(dataSource)));
  }

  @BeforeEach
  void workAlone() throws Exception {
    lock = RunLock.take(dataSource);
    jdbc.sql("create table noted (word text)").update();
  }

  @AfterEach
  void giveBack() throws Exception {
    lock.close();
    jdbc.sql("drop table noted").update();
  }

  @Test
  void two_pieces_are_done_at_once_and_what_both_did_is_committed() {
    var meeting = new CyclicBarrier(2);

    sessions.run(
        List.of(
            () -> noteWhenBothAreThere("one", meeting),
            () -> noteWhenBothAreThere("two", meeting)));

    assertThat(noted()).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void a_piece_that_fails_leaves_nothing_and_says_why() {
    List<Runnable> pieces =
        List.of(
            () -> {
              note("half");
              throw new IllegalStateException("the other half is missing");
            });

    assertThatThrownBy(() -> sessions.run(pieces)).hasMessage("the other half is missing");

    assertThat(noted()).isEmpty();
  }

  @Test
  void a_run_that_has_lost_its_lock_does_no_piece() throws Exception {
    lock.close();

    assertThatThrownBy(() -> sessions.run(List.of(() -> note("late"))))
        .isInstanceOf(RunLock.LostException.class);

    assertThat(noted()).isEmpty();
    lock = RunLock.take(dataSource);
  }

  private static void noteWhenBothAreThere(String word, CyclicBarrier meeting) {
    note(word);
    try {
      meeting.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("the other piece was not under way", e);
    }
  }

  private static void note(String word) {
    jdbc.sql("insert into noted values (?)").param(word).update();
  }

  private static List<String> noted() {
    return jdbc.sql("select word from noted").query((row, number) -> row.getString(1)).list();
  }
}
