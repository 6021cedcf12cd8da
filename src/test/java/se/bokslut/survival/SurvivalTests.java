package se.bokslut.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * After any disaster, the same command once more leaves what an undisturbed run leaves: a sample of
 * the kill harness (docs/decisions/0016), full disks, folders that disappear, connections cut.
 */
class SurvivalTests {

  private static final int RUN = 0;
  private static final int WITHDRAW = 1;
  private static final int KILLS = 2;
  private static final String FILE = "Kirurgi/publikationer.csv";
  private static final Command REPORT = new Command(List.of("report"), OfficeInput::changed);
  private static final Moment READ =
      Moment.Committed.of(
          "read, not in force",
          "select from delivery where outcome = 'taken-in' and standing = 'awaiting' and path = '%s'"
              .formatted(FILE));
  private static final long SEED = 16;
  private static final String TOO_LITTLE_FOR_A_RUN = "50m";

  @TempDir static Path folder;

  private static JavaMachine java;
  private static Undisturbed scenario;

  @BeforeAll
  static void run_undisturbed() throws Exception {
    java = JavaMachine.plain(folder);
    scenario = Undisturbed.of(folder, java, Command.SHORT_YEAR);

    assertThat(scenario.stages())
        .extracting(stage -> stage.ended().exitStatus())
        .containsExactly(3, 0, 0);
    assertThat(scenario.stages()).allMatch(stage -> stage.after().leftovers().isEmpty());
  }

  @Test
  void killed_at_some_random_moments_nothing_is_lost_double_or_different() throws Exception {
    List<Trial> trials = new ArrayList<>();

    for (KillPoint point : new KillPoints(SEED).draw(KILLS, Command.SHORT_YEAR)) {
      trials.add(Trial.of(point, scenario, java, Programme::runHere, "killed-" + trials.size()));
    }

    assertThat(trials).allSatisfy(trial -> assertThat(trial.faults()).isEmpty());
    assertThat(new KillTable(trials).neverStruck()).isEmpty();
  }

  /** The moment is short, and may be over before the blow falls. */
  @Test
  void groups_of_which_nothing_is_written_are_made_anew() throws Exception {
    KillPoint grouped = new KillPoint(RUN, Victim.JAVA, AimedMoments.GROUPED, false);

    Trial trial = Trial.of(grouped, scenario, java, Programme::runHere, "grouped");

    assertThat(trial.faults()).isEmpty();
  }

  @Test
  void a_withdrawal_that_is_killed_once_registered_is_in_the_revision_that_follows()
      throws Exception {
    KillPoint registered = new KillPoint(WITHDRAW, Victim.JAVA, AimedMoments.WITHDRAWN, true);

    Trial trial = Trial.of(registered, scenario, java, Programme::runHere, "withdrawn");

    assertThat(trial.struck()).isTrue();
    assertThat(trial.faults()).isEmpty();
  }

  @Test
  void a_drop_folder_that_disappears_during_the_intake_loses_nothing() throws Exception {
    Site site = scenario.copy(RUN, "share");
    Path away = site.root().resolve("away");
    Programme programme = Programme.start(site, java, command(RUN));
    try (Watch watch = new Watch(programme, site, scenario.stages().get(RUN))) {
      assertThat(
              watch.await(
                  Moment.Committed.of(
                      "registered", "select from delivery where standing = 'awaiting'")))
          .isTrue();
      Files.move(site.input(), away);
    }
    Programme.Ended ended = programme.end();

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said()).contains("Inkorgen " + site.input() + " försvann");

    Files.move(away, site.input());

    requireRecovery(site, RUN);
  }

  @Test
  void a_file_that_was_read_by_a_killed_run_and_is_gone_then_awaits_its_return() throws Exception {
    Site site = scenario.copy(RUN, "file");
    Programme programme = Programme.start(site, java, command(RUN));
    try (Watch watch = new Watch(programme, site, scenario.stages().get(RUN))) {
      assertThat(watch.await(READ)).isTrue();
      Victim.BOTH.kill(programme, new ServerAccess(site));
    }
    programme.end();
    Path file = site.input().resolve(FILE);
    Path away = site.root().resolve("away.csv");
    Files.move(file, away);

    Programme.Ended draft = Programme.runHere(site, REPORT);

    assertThat(draft.exitStatus()).isZero();
    assertThat(draft.said()).contains(FILE + " kunde inte öppnas och är inte med");

    Programme.Ended without = Programme.runHere(site, command(RUN));

    assertThat(without.exitStatus()).isEqualTo(3);
    assertThat(without.said()).contains(FILE + " kunde inte öppnas");

    Files.move(away, file);

    requireRecovery(site, RUN);
  }

  @Test
  void connections_that_are_cut_lose_nothing() throws Exception {
    Site site = scenario.copy(RUN, "cut");
    Programme programme = Programme.start(site, java, command(RUN));
    try (Watch watch = new Watch(programme, site, scenario.stages().get(RUN))) {
      assertThat(watch.await(new Moment.Begun("groupPublications"))).isTrue();
      cut(site);
    }
    programme.end();

    requireRecovery(site, RUN);
  }

  private static void cut(Site site) throws SQLException {
    try (Connection connection = new ServerAccess(site).connect().orElseThrow();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()
          """);
    }
  }

  @Test
  void a_file_where_the_output_folder_should_be_is_told() throws Exception {
    Site site = scenario.copy(RUN, "blocked");
    FileSystemUtils.deleteRecursively(site.output());
    Files.createFile(site.output());

    Programme.Ended ended = Programme.runHere(site, command(RUN));

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said()).contains(site.output().toString());
    assertThat(lastLine(ended)).matches("\\S*/output\\S* .*försök igen\\. Loggen finns i .*");
  }

  @Test
  void a_full_or_read_only_disk_of_reports_is_told() throws Exception {
    Site site = scenario.copy(RUN, "output");
    assumeTrue(Mount.isAllowed(site.output()), "only root can mount a small disk");

    try (Mount disk = Mount.of(site.output(), "200k")) {
      Programme.Ended full = Programme.runHere(site, command(RUN));

      assertThat(full.exitStatus()).isEqualTo(1);
      assertThat(lastLine(full)).startsWith("Disken är full");

      disk.change("ro");
      Programme.Ended readOnly = Programme.runHere(site, command(RUN));

      assertThat(readOnly.exitStatus()).isEqualTo(1);
      assertThat(lastLine(readOnly)).startsWith(site.output().toString());

      disk.change("rw,size=1g");
      requireRecovery(site, RUN);
    }
  }

  @Test
  void a_full_disk_of_the_database_loses_nothing() throws Exception {
    Site site = scenario.copy(RUN, "database");
    Path copy = site.root().resolve("copy");
    Files.move(site.data(), copy);
    Files.createDirectory(site.data());
    assumeTrue(Mount.isAllowed(site.data()), "only root can mount a small disk");

    try (Mount disk = Mount.of(site.data(), TOO_LITTLE_FOR_A_RUN)) {
      Site.copy(copy, site.data());
      Programme.Ended full = Programme.runHere(site, command(RUN));

      assertThat(full.exitStatus()).isEqualTo(1);
      assertThat(lastLine(full)).matches(".*([Dd]isk|[Dd]atabas).* Loggen finns i .*");

      disk.change("size=1g");
      requireRecovery(site, RUN);
    }
  }

  private static Command command(int position) {
    return Command.SHORT_YEAR.get(position);
  }

  private static String lastLine(Programme.Ended ended) {
    return ended.said().strip().lines().toList().getLast();
  }

  private static void requireRecovery(Site site, int command) throws IOException, SQLException {
    Undisturbed.Stage stage = scenario.stages().get(command);

    Programme.Ended ended = Programme.runHere(site, stage.command());

    assertThat(ended.exitStatus()).as(ended.said()).isEqualTo(stage.ended().exitStatus());
    assertThat(Snapshot.of(site).from(stage.after()).lines()).isEmpty();
  }
}
