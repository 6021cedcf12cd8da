package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.InstalledServer;
import se.bokslut.platform.RunLock;
import se.bokslut.platform.TestDatabase;

/** Connections to a region's PostgreSQL that break in the middle of a run. */
class ExternalConnectionTests {

  private static final int ROWS = 20_000;
  private static final String HOLDS_THE_LOCK =
      "pid in (select pid from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock')";

  private static final String WAIT = "bokslut.database-wait";

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    System.clearProperty(WAIT);
  }

  @Test
  void a_run_that_loses_all_its_connections_begins_again_and_ends_as_if_nothing_had_happened()
      throws IOException {
    Workplace undisturbed = filled("undisturbed", TestDatabase.fresh());
    undisturbed.run("ingest");
    TestDatabase.Connection database = InstalledServer.shared().fresh();
    Workplace disturbed =
        new Workplace(folder.resolve("disturbed"), database).dropAll(undisturbed.input());

    CompletableFuture<Workplace.Ended> run = startedInTheMiddle(disturbed);
    end(database, "true");
    Workplace.Ended ended = run.join();

    assertThat(ended.said()).contains("Anslutningen till databasen bröts");
    assertThat(ended.exitStatus()).as(ended.said()).isZero();
    assertThat(kept(disturbed)).isEqualTo(kept(undisturbed));
  }

  @Test
  void a_run_that_loses_its_lock_to_another_stops_before_the_other_begins() throws Exception {
    TestDatabase.Connection database = InstalledServer.shared().fresh();
    Workplace disturbed = filled("disturbed", database);
    System.setProperty(WAIT, "1s");

    CompletableFuture<Workplace.Ended> run = startedInTheMiddle(disturbed);
    end(database, HOLDS_THE_LOCK);
    RunLock other = RunLock.take(source(database));
    int rows = rowsOf(disturbed);
    Workplace.Ended ended = run.join();
    other.close();

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said()).contains("En annan körning arbetar mot samma databas");
    assertThat(rowsOf(disturbed)).isEqualTo(rows).isLessThan(ROWS);
  }

  private static CompletableFuture<Workplace.Ended> startedInTheMiddle(Workplace workplace) {
    CompletableFuture<Workplace.Ended> run =
        CompletableFuture.supplyAsync(() -> workplace.run("ingest"));
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> rowsOf(workplace) > 0 || run.isDone());
    return run;
  }

  private static void end(TestDatabase.Connection database, String which) {
    String name = database.jdbcUrl().replaceFirst(".*/", "");
    InstalledServer.shared()
        .execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s' and %s"
                .formatted(name, which));
  }

  private Workplace filled(String name, TestDatabase.Connection database) throws IOException {
    StringBuilder csv =
        new StringBuilder("Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Antal författare\n");
    for (int row = 0; row < ROWS; row++) {
      csv.append(
          "U%d;En titel med nummer %d;Artikel;Refereegranskat;2025;4\n"
              .formatted(row % 2 + 1, row));
    }
    return new Workplace(folder.resolve(name), database)
        .drop("organisation.xlsx", Sheets.organisation())
        .drop("publikationer.csv", csv.toString());
  }

  private static int rowsOf(Workplace workplace) {
    boolean migrated =
        workplace
            .sql()
            .sql("select to_regclass('publication_row') is not null")
            .query(Boolean.class)
            .single();
    return migrated
        ? workplace.sql().sql("select count(*) from publication_row").query(Integer.class).single()
        : 0;
  }

  private static DriverManagerDataSource source(TestDatabase.Connection database) {
    return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
  }

  /** Every file by name, and what was told of the rows. */
  private static Map<String, String> kept(Workplace workplace) throws IOException {
    Map<String, String> kept = new TreeMap<>();
    workplace
        .files()
        .forEach((name, bytes) -> kept.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    kept.replaceAll((name, text) -> Fingerprint.of(text));
    kept.put("findings", workplace.told().toString());
    kept.put("rows", Integer.toString(rowsOf(workplace)));
    return kept;
  }
}
