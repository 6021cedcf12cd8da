package se.bokslut.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.command.InThisProcess;

/**
 * Worker processes read what a run of another process has registered, and it is the same whoever
 * reads it and whoever is killed (docs/decisions/0023).
 */
class WorkerTests {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String REMOTE = "--workers=remote";
  private static final int REJECTED = 3;

  /** Worker processes; after them the reports are written too. */
  private static final int MOST = 4;

  private static final int CHUNK = 2_000;
  private static final int LAST_OF_FIRST_CHUNK = CHUNK + 1;
  private static final String BARRIER = "4711";

  /** Lets the first chunk of a file pass and holds up all that come after it. */
  private static final String HOLD_UP_WHAT_FOLLOWS =
      """
      create function hold_up() returns trigger language plpgsql as $$
      begin
        if exists (select from publication_row where row_number_in_sheet(row_id) > %d) then
          perform pg_advisory_xact_lock_shared(%s);
        end if;
        return null;
      end $$;
      create trigger hold_up after insert on publication_row
        for each statement execute function hold_up();
      """
          .formatted(LAST_OF_FIRST_CHUNK, BARRIER);

  private static final String HELD_UP =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = "
          + BARRIER;

  private static final String ROWS_OF_FIRST_CHUNK =
      "select count(*) from publication_row where row_number_in_sheet(row_id) = "
          + LAST_OF_FIRST_CHUNK;

  /** Whose connection breaks, while a worker is in the middle of a file. */
  enum Cut {
    ALL_OF_THE_WORKER(
        """
        application_name in (
          select a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid
          where l.locktype = 'advisory' and not l.granted and l.objid = %s)
        """
            .formatted(BARRIER)),
    /** In which it is present and holds what it works on. */
    THE_SESSION_OF_THE_WORKER(
        "pid in (select pid from pg_locks where locktype = 'advisory' and classid = 1114598231)"),
    THE_LOCK_OF_THE_RUN(
        "pid in (select pid from pg_locks where locktype = 'advisory' and classid = 4353899 and granted and mode = 'ExclusiveLock')");

    private final String sessions;

    Cut(String sessions) {
      this.sessions = sessions;
    }

    String sql() {
      return "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and "
          + sessions;
    }
  }

  @TempDir static Path folder;

  private static JavaMachine java;
  private static Path delivered;
  private static Snapshot takenIn;
  private static Snapshot reported;

  private List<WorkerProcess> workers = List.of();

  @BeforeAll
  static void run_without_workers() throws Exception {
    java = JavaMachine.plain(folder);
    delivered = Files.createDirectory(folder.resolve("delivered"));
    OfficeInput.first(delivered);
    OfficeInput.large(delivered, 2 * CHUNK);
    SharedSite alone = site("alone");

    InThisProcess.Ended ended = alone.run(PATIENCE, "ingest");

    assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(REJECTED);
    takenIn = alone.snapshot();

    assertThat(alone.run(PATIENCE, "report").exitStatus()).isZero();
    reported = alone.snapshot();
  }

  private static SharedSite site(String name) throws IOException {
    SharedSite site = SharedSite.create(folder.resolve(name));
    site.site().drop(delivered);
    return site;
  }

  @AfterEach
  void leave_no_process() {
    workers.forEach(worker -> worker.process().destroyForcibly());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, MOST})
  void with_any_number_of_worker_processes_everything_is_the_same(int count) throws Exception {
    SharedSite site = site("workers-" + count);
    workers = site.workers(java, count);

    boolean reports = count == MOST;

    InThisProcess.Ended ended = site.run(PATIENCE, reports ? "run" : "ingest", REMOTE);

    assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(REJECTED);
    assertThat(ended.said()).contains("%d arbetare är igång.".formatted(count));
    stopWorkers();
    requireTheSame(site, reports ? reported : takenIn);
    assertThat(everyFileReadOnceBySeveral(count)).isTrue();
  }

  private boolean everyFileReadOnceBySeveral(int count) throws IOException {
    long files;
    try (var walk = Files.walk(delivered)) {
      files = walk.filter(Files::isRegularFile).count();
    }
    int read = 0;
    int readers = 0;
    for (WorkerProcess worker : workers) {
      read += worker.read().size();
      readers += worker.read().isEmpty() ? 0 : 1;
    }
    return read == files && readers >= Math.min(2, count);
  }

  @Test
  void a_worker_that_is_killed_in_the_middle_of_a_file_loses_nothing() throws Exception {
    SharedSite site = site("killed");
    workers = site.workers(java, 1);
    try (Connection barrier = site.connect();
        Statement statement = barrier.createStatement()) {
      CompletableFuture<InThisProcess.Ended> run = inTheMiddleOfAFile(site, statement);

      workers.getFirst().kill();

      assertThat(site.number(ROWS_OF_FIRST_CHUNK)).isOne();
      assertThat(run).isNotDone();

      goOn(statement);
      workers = site.workers(java, 1);
      requireTakenIn(site, run);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_that_breaks_in_the_middle_of_a_file_loses_nothing(Cut cut) throws Exception {
    SharedSite site = site("cut-" + cut);
    workers = site.workers(java, 1);
    try (Connection barrier = site.connect();
        Statement statement = barrier.createStatement()) {
      CompletableFuture<InThisProcess.Ended> run = inTheMiddleOfAFile(site, statement);

      try (ResultSet ended = statement.executeQuery(cut.sql())) {
        assertThat(ended.next()).as("somebody's connection is cut").isTrue();
      }
      goOn(statement);

      requireTakenIn(site, run);
    }
  }

  @Test
  void a_run_that_is_killed_in_the_middle_of_a_file_loses_nothing() throws Exception {
    SharedSite site = site("run");
    workers = site.workers(java, 1);
    try (Connection barrier = site.connect();
        Statement statement = barrier.createStatement()) {
      holdUp(statement);
      Process killed = site.ingest(java);
      await().atMost(PATIENCE).until(() -> site.number(HELD_UP) > 0);
      killed.destroyForcibly().waitFor();
      goOn(statement);

      requireTakenIn(
          site, CompletableFuture.supplyAsync(() -> site.run(PATIENCE, "ingest", REMOTE)));
    }
  }

  @Test
  void what_a_worker_does_not_see_the_run_reads_itself() throws Exception {
    SharedSite site = site("unseen");
    SharedSite elsewhere = new SharedSite(new Site(folder.resolve("elsewhere")), site.database());
    for (Path part :
        List.of(elsewhere.site().input(), elsewhere.site().root().resolve("workers"))) {
      Files.createDirectories(part);
    }
    Files.writeString(elsewhere.site().input().resolve("README.md"), "en annan mapp");
    workers = elsewhere.workers(java, 1);

    requireTakenIn(site, CompletableFuture.supplyAsync(() -> site.run(PATIENCE, "ingest", REMOTE)));

    assertThat(workers.getFirst().read()).isEmpty();
  }

  @Test
  void without_any_worker_the_run_says_so_and_the_next_one_loses_nothing() throws Exception {
    SharedSite site = site("none");

    InThisProcess.Ended none = site.run(Duration.ofSeconds(1), "ingest", REMOTE);

    assertThat(none.exitStatus()).isOne();
    assertThat(none.said())
        .contains("Ingen arbetare är igång.", "Ingen arbetare läser underlagen.");
    requireTakenIn(site, CompletableFuture.supplyAsync(() -> site.run(PATIENCE, "ingest")));
  }

  /** Starts an intake and waits until a worker has stored the first half of a file. */
  private static CompletableFuture<InThisProcess.Ended> inTheMiddleOfAFile(
      SharedSite site, Statement statement) throws SQLException {
    holdUp(statement);
    CompletableFuture<InThisProcess.Ended> run =
        CompletableFuture.supplyAsync(() -> site.run(PATIENCE, "ingest", REMOTE));
    await().atMost(PATIENCE).until(() -> site.number(HELD_UP) > 0 || run.isDone());
    return run;
  }

  private static void holdUp(Statement statement) throws SQLException {
    statement.execute(HOLD_UP_WHAT_FOLLOWS);
    statement.execute("select pg_advisory_lock(" + BARRIER + ")");
  }

  private static void goOn(Statement statement) throws SQLException {
    statement.execute("select pg_advisory_unlock(" + BARRIER + ")");
  }

  private static void requireTakenIn(SharedSite site, CompletableFuture<InThisProcess.Ended> run)
      throws Exception {
    InThisProcess.Ended ended = run.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);

    assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(REJECTED);
    requireTheSame(site, takenIn);
  }

  private void stopWorkers() throws InterruptedException {
    for (WorkerProcess worker : workers) {
      worker.stop();
    }
  }

  private static void requireTheSame(SharedSite site, Snapshot undisturbed) throws Exception {
    Difference difference = site.snapshot().from(undisturbed);

    assertThat(difference.lines()).isEmpty();
  }
}
