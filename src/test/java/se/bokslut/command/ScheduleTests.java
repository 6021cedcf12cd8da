package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.job.Watch;

/** What is done at set times while watching, through years that the test runs through. */
class ScheduleTests {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  private final SetClock clock = SetClock.at("2026-01-01T00:30:00");
  private final HeardDiary diary = new HeardDiary();

  private WatchingProgramme programme(Workplace workplace, CountedWork... works) {
    return new WatchingProgramme(workplace, clock, List.of(works), "--bokslut.watch.yearly=-");
  }

  private void watch(Watch watch, Duration step, LocalDateTime end) {
    while (LocalDateTime.now(clock).isBefore(end)) {
      clock.advance(step);
      watch.round(diary);
    }
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }

  @Test
  void three_years_of_set_times_pass_once_each_with_summer_time_a_leap_day_and_two_stops() {
    CountedWork nightly = new CountedWork("nightly", "0 30 2 * * *", clock);
    CountedWork yearly = new CountedWork("yearly-too", "0 0 5 1 2 *", clock);
    CountedWork leapDay = new CountedWork("leap-day", "0 0 12 29 2 *", clock);
    CountedWork never = new CountedWork("never", "-", clock);
    try (WatchingProgramme programme =
        programme(new Workplace(folder), nightly, yearly, leapDay, never)) {
      watch(programme.watch(), HOUR, at("2027-01-20T00:30:00"));
      clock.advance(Duration.ofDays(40).plusHours(3));
      watch(programme.watch(), HOUR, at("2028-10-29T02:30:00"));
      watch(programme.watch(), HOUR, at("2029-01-01T00:30:00"));
    }

    assertThat(yearly.done())
        .as("2027 caught up on 1 March, after the stop")
        .extracting(LocalDateTime::toLocalDate)
        .containsExactly(
            LocalDate.of(2026, 2, 1), LocalDate.of(2027, 3, 1), LocalDate.of(2028, 2, 1));
    assertThat(leapDay.done()).containsExactly(at("2028-02-29T12:30:00"));
    assertThat(never.done()).isEmpty();
    assertThat(nightly.done())
        .as("every night but 41, for which one was caught up, and none twice")
        .hasSize(365 + 365 + 366 - 41 + 1)
        .doesNotHaveDuplicates();
    assertThat(nightly.done())
        .filteredOn(moment -> !moment.toLocalTime().equals(LocalTime.of(2, 30)))
        .as("the one that was caught up, and those of nights without the hour between 2 and 3")
        .containsExactly(
            at("2026-03-29T03:30:00"),
            at("2027-03-01T05:30:00"),
            at("2027-03-28T03:30:00"),
            at("2028-03-26T03:30:00"));
    assertThat(diary.heard()).isEmpty();
  }

  @Test
  void two_programmes_on_one_database_do_a_hundred_triggers_a_hundred_times() throws Exception {
    Workplace workplace = new Workplace(folder);
    CountedWork here = new CountedWork("counted", "0 * * * * *", clock);
    CountedWork there = new CountedWork("counted", "0 * * * * *", clock);
    try (WatchingProgramme one = programme(workplace, here);
        WatchingProgramme other = programme(workplace, there);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Void>> rounds = new ArrayList<>();
      for (Watch watch : List.of(one.watch(), other.watch())) {
        rounds.add(
            () -> {
              watch.round(diary);
              return null;
            });
        watch.round(diary);
      }

      clock.advance(Duration.ofSeconds(30));
      for (int trigger = 0; trigger < 100; trigger++) {
        for (int round = 0; round < 3; round++) {
          for (var ended : threads.invokeAll(rounds)) {
            ended.get();
          }
          clock.advance(Duration.ofSeconds(20));
        }
      }
    }

    List<LocalDateTime> done = new ArrayList<>(here.done());
    done.addAll(there.done());
    assertThat(done).hasSize(100);
    assertThat(done.stream().map(moment -> moment.truncatedTo(ChronoUnit.MINUTES)).distinct())
        .hasSize(100);
    assertThat(diary.heard()).isEmpty();
  }

  @Test
  void work_that_fails_is_tried_again_after_pauses_that_grow() {
    CountedWork work = new CountedWork("mail", "0 0 1 1 1 *", clock).failing(3);
    try (WatchingProgramme programme = programme(new Workplace(folder), work)) {
      watch(programme.watch(), MINUTE, at("2026-01-01T01:30:00"));
    }

    assertThat(work.done()).containsExactly(at("2026-01-01T01:07:00"));
    assertThat(diary.heard())
        .containsExactly(
            "mail: Skrivaren svarar inte. PT1M",
            "mail: Skrivaren svarar inte. PT2M",
            "mail: Skrivaren svarar inte. PT4M");
  }

  @Test
  void work_that_may_not_be_done_twice_is_tried_again_when_it_failed_but_not_when_killed() {
    CountedWork once = new CountedWork("once", "0 0 1 * * *", clock).once().failing(1).killed(1);
    CountedWork again = new CountedWork("again", "0 0 2 * * *", clock).killed(1);
    try (WatchingProgramme programme = programme(new Workplace(folder), once, again)) {
      for (int life = 0; life < 3; life++) {
        Watch watch = programme.watch();
        if (life < 2) {
          assertThatExceptionOfType(CountedWork.KilledError.class)
              .isThrownBy(() -> watch(watch, MINUTE, at("2026-01-01T03:00:00")));
        } else {
          watch(watch, MINUTE, at("2026-01-02T01:30:00"));
        }
      }
    }

    assertThat(once.done()).containsExactly(at("2026-01-01T01:01:00"), at("2026-01-02T01:00:00"));
    assertThat(again.done()).containsExactly(at("2026-01-01T02:00:00"), at("2026-01-01T02:02:00"));
  }

  @Test
  void a_clock_that_was_wrong_once_silences_no_work() {
    Workplace workplace = new Workplace(folder);
    CountedWork work = new CountedWork("nightly", "0 0 2 * * *", clock);
    try (WatchingProgramme programme = programme(workplace, work)) {
      watch(programme.watch(), HOUR, at("2026-01-01T01:30:00"));
      workplace
          .sql()
          .sql("update scheduled_work set done_at = '2031-01-01', counts_from = '2031-01-01'")
          .update();

      watch(programme.watch(), HOUR, at("2026-01-03T00:30:00"));
    }

    assertThat(work.done()).containsExactly(at("2026-01-02T02:30:00"));
  }

  @Test
  void a_programme_that_is_not_to_do_a_work_leaves_what_another_knows_of_it() {
    Workplace workplace = new Workplace(folder);
    CountedWork work = new CountedWork("shared", "0 0 5 * * *", clock);
    try (WatchingProgramme programme = programme(workplace, work)) {
      watch(programme.watch(), HOUR, at("2026-01-01T04:30:00"));
      work.setTimes("-");
      watch(programme.watch(), HOUR, at("2026-01-01T06:30:00"));
      work.setTimes("0 0 5 * * *");
      watch(programme.watch(), HOUR, at("2026-01-01T08:30:00"));
    }

    assertThat(work.done()).as("caught up").containsExactly(at("2026-01-01T08:30:00"));
  }

  @Test
  void other_times_count_from_when_they_were_set() {
    CountedWork work = new CountedWork("changed", "0 0 5 1 1 *", clock);
    try (WatchingProgramme programme = programme(new Workplace(folder), work)) {
      watch(programme.watch(), HOUR, at("2026-01-02T00:30:00"));
      clock.advance(Duration.ofDays(80));
      work.setTimes("0 0 5 1 2 *");
      watch(programme.watch(), HOUR, at("2026-04-01T00:30:00"));
    }

    assertThat(work.done()).containsExactly(at("2026-01-01T05:30:00"));
  }

  @Test
  void runs_older_than_three_years_are_cleared_away_and_others_follow() throws IOException {
    Workplace workplace = new Workplace(folder);
    try (WatchingProgramme programme = programme(workplace)) {
      Watch watch = programme.watch();
      for (int run = 0; run < 2; run++) {
        workplace.drop("fil%d.csv".formatted(run), "Kolumn\n%d\n".formatted(run));
        watch(watch, HOUR, LocalDateTime.now(clock).plusHours(3));
      }
      workplace
          .sql()
          .sql(
              "update batch_job_execution set create_time = '2022-12-31' where job_execution_id = 1")
          .update();

      programme.work("job-history").run();
      List<Integer> left = executions(workplace, "batch_job_execution");
      workplace.drop("fil2.csv", "Kolumn\n2\n");
      watch(watch, HOUR, LocalDateTime.now(clock).plusHours(3));

      assertThat(left).containsExactly(2);
      for (String table : List.of("batch_job_execution", "batch_step_execution")) {
        assertThat(executions(workplace, table)).containsExactly(2, 3);
      }
    }
  }

  private static List<Integer> executions(Workplace workplace, String table) {
    return workplace
        .sql()
        .sql("select distinct job_execution_id from %s order by 1".formatted(table))
        .query((row, number) -> row.getInt(1))
        .list();
  }

  @Test
  void rows_expire_and_old_runs_go_though_nothing_more_is_dropped_and_by_the_next_intake()
      throws IOException {
    Workplace workplace =
        new Workplace(folder).drop("publikationer.xlsx", Sheets.publications("Zxförsta"));
    try (WatchingProgramme programme =
        new WatchingProgramme(
            workplace, clock, List.of(), "--bokslut.watch.yearly=-", "--bokslut.retention=P30D")) {
      Watch watch = programme.watch();
      watch(watch, HOUR, LocalDateTime.now(clock).plusHours(3));
      workplace.drop("publikationer.xlsx", Sheets.publications("Zxandra"));
      watch(watch, HOUR, LocalDateTime.now(clock).plusHours(3));
      List<String> replaced = titles(workplace);
      watch(watch, HOUR, at("2026-01-29T00:30:00"));
      List<String> before = titles(workplace);
      watch(watch, HOUR, at("2026-02-02T00:30:00"));

      assertThat(replaced).containsExactly("Zxandra", "Zxförsta").isEqualTo(before);
      assertThat(titles(workplace)).containsExactly("Zxandra");
      assertThat(executions(workplace, "batch_job_execution")).containsExactly(1, 2);

      workplace.sql().sql("update batch_job_execution set create_time = '2022-12-31'").update();
      workplace.drop("fler.xlsx", Sheets.publications("Zxtredje"));
      watch(watch, HOUR, LocalDateTime.now(clock).plusHours(3));

      assertThat(executions(workplace, "batch_job_execution")).containsExactly(3);
    }
  }

  private static List<String> titles(Workplace workplace) {
    return workplace
        .sql()
        .sql("select title from publication_row order by title")
        .query((row, number) -> row.getString(1))
        .list();
  }
}
