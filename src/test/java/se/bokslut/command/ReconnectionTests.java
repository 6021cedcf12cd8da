package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.platform.ConnectionPatience;
import se.bokslut.platform.RunLock;
import se.bokslut.platform.TestDatabase;

/** A run that lost the database, while the database still believes in the lost session. */
class ReconnectionTests {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Reconnection reconnection =
      new Reconnection(
          new ConnectionPatience(Duration.ofSeconds(3)),
          new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false));
  private final AtomicInteger attempts = new AtomicInteger();
  private final DataSource database = database();

  private static DataSource database() {
    TestDatabase.Connection fresh = TestDatabase.fresh();
    return new DriverManagerDataSource(fresh.jdbcUrl(), fresh.user(), fresh.password());
  }

  private int takeTheLock() throws SQLException {
    try (RunLock lock = RunLock.take(database)) {
      assertThat(lock).isNotNull();
      return Commands.DONE;
    }
  }

  @Test
  void a_lock_that_the_lost_session_still_holds_is_waited_for() throws Exception {
    RunLock ofLostSession = RunLock.take(database);

    int exit =
        reconnection.run(
            () -> {
              switch (attempts.incrementAndGet()) {
                case 1 -> throw new SQLException("lost", "08006");
                case 3 -> ofLostSession.close();
                default -> {
                  // the database has not noticed yet
                }
              }
              return takeTheLock();
            });

    assertThat(exit).isEqualTo(Commands.DONE);
    assertThat(attempts).hasValue(3);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Anslutningen till databasen bröts", "håller ännu körningens spärr");
  }

  @Test
  void another_run_is_told_at_once_when_nothing_was_lost() throws Exception {
    try (RunLock ofAnother = RunLock.take(database)) {
      assertThat(ofAnother).isNotNull();

      assertThatExceptionOfType(RunLock.AnotherRunException.class)
          .isThrownBy(
              () ->
                  reconnection.run(
                      () -> {
                        attempts.incrementAndGet();
                        return takeTheLock();
                      }));
    }
    assertThat(attempts).hasValue(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
