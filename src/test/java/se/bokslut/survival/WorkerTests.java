package se.bokslut.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static final String READ_OF_FIRST_CHUNK =
      "select count(*) from publication_row where row_number_in_sheet(row_id) = "
          + LAST_OF_FIRST_CHUNK;

  @TempDir static Path folder;

  private static JavaMachine java;
  private static Path delivered;
  private static Snapshot undisturbed;

  @BeforeAll
  static void run_without_workers() throws Exception {
    java = JavaMachine.plain(folder);
    delivered = Files.createDirectory(folder.resolve("delivered"));
    OfficeInput.first(delivered);
    OfficeInput.large(delivered, CHUNK + 500);
    SharedSite alone = site("alone");

    InThisProcess.Ended ended = alone.run(PATIENCE);

    assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(REJECTED);
    undisturbed = alone.snapshot();
  }

  private static SharedSite site(String name) throws Exception {
    SharedSite site = SharedSite.create(folder.resolve(name));
    site.site().drop(delivered);
    return site;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void with_any_number_of_worker_processes_everything_is_the_same(int workers) throws Exception {
    SharedSite site = site("workers-" + workers);

    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      processes.add(site.worker(java));
    }
    InThisProcess.Ended ended = endedWith(processes, () -> site.run(PATIENCE, REMOTE));

    assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(REJECTED);
    assertThat(ended.said()).contains(" arbetare är igång.");
    requireTheSame(site);
  }

  @Test
  void a_worker_that_is_killed_in_the_middle_of_a_file_loses_nothing() throws Exception {
    SharedSite site = site("killed");
    Process killed = site.worker(java);
    try (Connection barrier = site.connect();
        Statement statement = barrier.createStatement()) {
      statement.execute(HOLD_UP_WHAT_FOLLOWS);
      statement.execute("select pg_advisory_lock(" + BARRIER + ")");

      CompletableFuture<InThisProcess.Ended> run =
          CompletableFuture.supplyAsync(() -> site.run(PATIENCE, REMOTE));
      await().atMost(PATIENCE).until(() -> site.number(HELD_UP) > 0 || run.isDone());
      killed.destroyForcibly().waitFor();

      assertThat(site.number(READ_OF_FIRST_CHUNK)).isOne();
      assertThat(run).isNotDone();

      statement.execute("select pg_advisory_unlock(" + BARRIER + ")");
      InThisProcess.Ended ended = endedWith(List.of(site.worker(java)), run::join);

      assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(REJECTED);
      statement.execute("drop function hold_up() cascade");
    }
    requireTheSame(site);
  }

  @Test
  void without_any_worker_the_run_says_so_and_the_next_one_loses_nothing() throws Exception {
    SharedSite site = site("none");

    InThisProcess.Ended none = site.run(Duration.ofSeconds(1), REMOTE);

    assertThat(none.exitStatus()).isOne();
    assertThat(none.said())
        .contains("Ingen arbetare är igång.", "Ingen arbetare läser underlagen.");

    assertThat(site.run(PATIENCE).exitStatus()).isEqualTo(REJECTED);
    requireTheSame(site);
  }

  /** Waits for a run, and tells those who worked for it to end, which they do in order. */
  private static InThisProcess.Ended endedWith(
      List<Process> workers, Supplier<InThisProcess.Ended> run) throws InterruptedException {
    try {
      InThisProcess.Ended ended = run.get();
      workers.forEach(Process::destroy);
      for (Process worker : workers) {
        assertThat(worker.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isZero();
      }
      return ended;
    } finally {
      workers.forEach(Process::destroyForcibly);
    }
  }

  private static void requireTheSame(SharedSite site) throws Exception {
    Difference difference = site.snapshot().from(undisturbed);

    assertThat(difference.lines()).isEmpty();
  }
}
