package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.job.Watch;
import se.bokslut.report.template.ReportTemplates;
import se.bokslut.report.template.TemplateFolder;

/** Watching the drop folder, with a clock that the test moves. */
class WatchTests {

  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String YEARLY_IN_TWO_MINUTES = "--bokslut.watch.yearly=0 10 12 26 1 *";

  @TempDir Path folder;

  private final SetClock clock = SetClock.at("2026-01-26T12:08:00");
  private final HeardDiary diary = new HeardDiary();
  private Workplace workplace;
  private WatchingProgramme programme;

  @BeforeEach
  void start() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    copyTemplates();
    programme =
        new WatchingProgramme(
            workplace,
            clock,
            List.of(),
            YEARLY_IN_TWO_MINUTES,
            "--bokslut.templates=" + folder.resolve("templates"));
  }

  @AfterEach
  void end() {
    programme.close();
  }

  private void round(Watch watch, Duration later) {
    clock.advance(later);
    watch.round(diary);
  }

  private int intakes() {
    return workplace
        .sql()
        .sql("select count(*) from batch_job_instance where job_name = 'intakeJob'")
        .query(Integer.class)
        .single();
  }

  private List<String> inForce() {
    return workplace
        .sql()
        .sql("select path from delivery where standing = 'in-force' order by path")
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void what_lay_there_at_the_start_is_taken_in_once_it_has_settled() {
    Watch watch = programme.watch();

    round(watch, Duration.ZERO);
    assertThat(intakes()).isZero();
    for (int i = 0; i < 3; i++) {
      round(watch, ROUND);
    }

    assertThat(inForce()).containsExactly("organisation.xlsx");
    assertThat(intakes()).isEqualTo(1);
    assertThat(diary.heard()).containsExactly("Läser in det nya i inkorgen.", "intaget");
  }

  @Test
  void a_file_that_grows_is_not_taken_before_it_has_settled() throws IOException {
    Watch watch = programme.watch();
    round(watch, ROUND);
    round(watch, ROUND);
    workplace.drop("publikationer.csv", "Enhetskod;Titel;Publikationstyp;År\n");

    for (int row = 0; row < 5; row++) {
      grow("U1;En titel med nummer %d;Artikel;2025\n".formatted(row));
      round(watch, SECOND.multipliedBy(4));
      assertThat(inForce()).containsExactly("organisation.xlsx");
    }
    round(watch, SECOND.multipliedBy(5));

    assertThat(inForce()).containsExactly("organisation.xlsx", "publikationer.csv");
    assertThat(
            workplace
                .sql()
                .sql("select count(*) from publication_row")
                .query(Integer.class)
                .single())
        .isEqualTo(5);
    assertThat(
            workplace
                .sql()
                .sql("select count(*) from delivery where path = 'publikationer.csv'")
                .query(Integer.class)
                .single())
        .as("no half file was registered")
        .isEqualTo(1);
  }

  private void grow(String line) throws IOException {
    Files.writeString(
        workplace.input().resolve("publikationer.csv"),
        line,
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }

  @Test
  void a_drop_folder_that_disappears_is_told_once_and_nothing_of_it_is_lost() throws IOException {
    Watch watch = programme.watch();
    round(watch, ROUND);
    round(watch, ROUND);
    Path away = Files.move(workplace.input(), folder.resolve("away"));

    for (int i = 0; i < 5; i++) {
      round(watch, ROUND);
    }
    Files.move(away, workplace.input());
    workplace.drop("publikationer.csv", "Enhetskod;Titel;Publikationstyp;År\nU1;T;Artikel;2025\n");
    round(watch, ROUND);
    round(watch, ROUND);

    assertThat(diary.heard())
        .containsExactly(
            "Läser in det nya i inkorgen.",
            "intaget",
            "Inkorgen %s finns inte. Skapa mappen, eller ange en annan med --input. Den läses så snart den är tillbaka."
                .formatted(workplace.input()),
            "Inkorgen går att läsa igen.",
            "Läser in det nya i inkorgen.",
            "intaget");
    assertThat(inForce()).containsExactly("organisation.xlsx", "publikationer.csv");
  }

  @Test
  void what_is_withdrawn_by_moving_it_is_seen_and_what_another_run_has_done_is_not_done_again()
      throws IOException {
    workplace.drop("publikationer.csv", "Enhetskod;Titel;Publikationstyp;År\nU1;T;Artikel;2025\n");
    workplace.run("ingest");
    Watch watch = programme.watch();

    round(watch, ROUND);
    round(watch, ROUND);
    assertThat(diary.heard()).as("the command had taken it in").isEmpty();
    Path withdrawn = Files.createDirectory(workplace.input().resolve("återtaget"));
    Files.move(
        workplace.input().resolve("publikationer.csv"), withdrawn.resolve("publikationer.csv"));
    round(watch, ROUND);
    round(watch, ROUND);

    assertThat(diary.heard()).containsExactly("Läser in det nya i inkorgen.", "intaget");
    assertThat(inForce()).containsExactly("organisation.xlsx");
  }

  @Test
  void the_yearly_job_writes_the_draft_with_templates_as_they_are_then() throws IOException {
    workplace.drop("publikationer.csv", "Enhetskod;Titel;Publikationstyp;År\nU1;T;Artikel;2025\n");
    Watch watch = programme.watch();
    for (int i = 0; i < 11; i++) {
      round(watch, ROUND);
    }
    assertThat(workplace.output().resolve("2025")).doesNotExist();
    Files.writeString(
        folder.resolve("templates/region/rapport.ftlx"),
        "<#-- ändrad av kontoret -->\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);

    round(watch, ROUND);
    round(watch, ROUND);

    assertThat(programme.said()).contains("Räknar och skriver utkastet för 2025.");
    assertThat(Files.readString(workplace.output().resolve("2025/utkast/manifest.json")))
        .contains(
            new ReportTemplates(TemplateFolder.read(folder.resolve("templates"))).fingerprint());
  }

  private void copyTemplates() throws IOException {
    Path shipped = Path.of("templates");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("templates").resolve(shipped.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void one_of_two_programmes_takes_in_what_both_see() throws Exception {
    try (WatchingProgramme other =
            new WatchingProgramme(workplace, clock, List.of(), YEARLY_IN_TWO_MINUTES);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Void>> rounds = new ArrayList<>();
      for (Watch watch : List.of(programme.watch(), other.watch())) {
        rounds.add(
            () -> {
              watch.round(diary);
              return null;
            });
      }

      for (int i = 0; i < 5; i++) {
        clock.advance(ROUND);
        for (var round : threads.invokeAll(rounds)) {
          round.get();
        }
      }
    }

    assertThat(intakes()).isEqualTo(1);
    assertThat(diary.heard()).containsExactly("Läser in det nya i inkorgen.", "intaget");
  }
}
