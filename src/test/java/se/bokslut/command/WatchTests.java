package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
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

  private static final String PUBLICATIONS = "Enhetskod;Titel;Publikationstyp;År\n";
  private static final String EMPTY =
      "Inkorgen %s är helt tom, fast Bokslut har läst filer där. Kontrollera att nätverksmappen är ansluten. Är den tömd med avsikt: skapa en undermapp i den, eller lägg en fil README.md där. Den läses så snart den är tillbaka.";

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
  void a_file_that_is_gone_when_it_is_read_is_told_tried_again_and_hinders_no_other()
      throws IOException {
    workplace.drop("publikationer.csv", PUBLICATIONS + "U1;T;Artikel;2025\n");
    Path file = workplace.input().resolve("publikationer.csv");
    Path away = folder.resolve("away.csv");
    Watch watch = programme.watch();
    for (int attempt = 0; attempt < 2; attempt++) {
      diary.when("Läser in", () -> move(file, away)).when("intaget", () -> move(away, file));
    }

    round(watch, ROUND);
    round(watch, ROUND);
    assertThat(inForce()).containsExactly("organisation.xlsx");
    workplace.drop("fler.csv", PUBLICATIONS + "U1;En annan;Artikel;2025\n");
    round(watch, ROUND);
    round(watch, ROUND);
    assertThat(inForce()).containsExactly("fler.csv", "organisation.xlsx");
    for (int i = 0; i < 4; i++) {
      round(watch, ROUND);
    }

    assertThat(inForce()).containsExactly("fler.csv", "organisation.xlsx", "publikationer.csv");
    assertThat(diary.heard())
        .containsExactly(
            "Läser in det nya i inkorgen.",
            "intaget",
            "inte öppnade: [publikationer.csv]",
            "Läser in det nya i inkorgen.",
            "intaget",
            "Läser in det nya i inkorgen.",
            "intaget");
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_yearly_job_takes_the_year_that_has_ended_though_nothing_came_since() throws IOException {
    workplace.drop(
        "publikationer.csv", PUBLICATIONS + "U1;T;Artikel;2025\nU1;En annan;Artikel;2026\n");
    Watch watch = programme.watch();
    round(watch, ROUND);
    round(watch, ROUND);

    round(watch, Duration.ofDays(365));

    assertThat(workplace.output().resolve("2026/utkast")).exists();
    assertThat(workplace.output().resolve("2025")).doesNotExist();
  }

  @Test
  void the_yearly_job_stays_due_until_there_is_something_to_report() throws IOException {
    Watch watch = programme.watch();
    for (int i = 0; i < 60; i++) {
      round(watch, ROUND);
    }
    workplace.drop("publikationer.csv", PUBLICATIONS + "U1;T;Artikel;2025\n");
    round(watch, ROUND);
    round(watch, ROUND);
    round(watch, Duration.ofHours(1));

    assertThat(diary.heard())
        .filteredOn(sentence -> sentence.startsWith("Årets utkast"))
        .containsExactly(
            "Årets utkast väntar. Det finns inga underlag för något avslutat år i %s. Lägg underlag där, eller ange en annan mapp med --input."
                .formatted(workplace.input()));
    assertThat(workplace.output().resolve("2025/utkast")).exists();
  }

  @Test
  void a_stop_between_seeing_a_file_and_reading_it_leaves_it_to_the_next_start() {
    Watch watch = programme.watch();
    diary.when("Läser in", watch::stop);

    round(watch, ROUND);
    round(watch, ROUND);

    assertThat(intakes()).isZero();
    assertThat(diary.heard().getLast()).startsWith("Inläsningen");
  }

  @Test
  void the_yearly_job_waits_while_something_dropped_could_not_be_taken_in() throws IOException {
    Path away = folder.resolve("away");
    Watch watch = programme.watch();
    for (int i = 0; i < 9; i++) {
      round(watch, ROUND);
    }
    workplace.drop("publikationer.csv", PUBLICATIONS + "U1;T;Artikel;2025\n");
    diary
        .when("Läser in", () -> move(workplace.input(), away))
        .when("Inläsningen", () -> move(away, workplace.input()));

    round(watch, ROUND);
    round(watch, ROUND);
    assertThat(diary.heard().getLast()).startsWith("Inläsningen").endsWith("PT1M");
    for (int i = 0; i < 5; i++) {
      round(watch, ROUND);
    }
    assertThat(workplace.output().resolve("2025"))
        .as("due, but not all is taken in")
        .doesNotExist();
    round(watch, ROUND);

    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("1");
  }

  @Test
  void an_empty_folder_that_has_had_files_is_taken_for_a_share_that_is_not_mounted()
      throws IOException {
    workplace.drop("publikationer.csv", PUBLICATIONS + "U1;T;Artikel;2025\n");
    Watch watch = programme.watch();
    for (int i = 0; i < 3; i++) {
      round(watch, ROUND);
    }
    Path mounted = folder.resolve("mounted");
    move(workplace.input(), mounted);
    Files.createDirectory(workplace.input());
    for (int i = 0; i < 12; i++) {
      round(watch, ROUND);
    }
    assertThat(workplace.output().resolve("2025")).as("due, but not mounted").doesNotExist();

    Files.delete(workplace.input());
    move(mounted, workplace.input());
    workplace.drop("fler.csv", PUBLICATIONS + "U1;En annan titel;Artikel;2025\n");
    round(watch, ROUND);
    round(watch, ROUND);

    assertThat(workplace.figure(2025, "U1", "publications"))
        .as("with what was dropped while it was not mounted")
        .isEqualTo("2");
    assertThat(diary.heard())
        .containsExactly(
            "Läser in det nya i inkorgen.",
            "intaget",
            EMPTY.formatted(workplace.input()),
            "Inkorgen går att läsa igen.",
            "Läser in det nya i inkorgen.",
            "intaget");
  }

  @Test
  void a_folder_that_is_emptied_on_purpose_is_told_how_to_say_so() throws IOException {
    Watch watch = programme.watch();
    round(watch, ROUND);
    round(watch, ROUND);
    Files.delete(workplace.input().resolve("organisation.xlsx"));
    round(watch, ROUND);
    workplace.drop("README.md", "Här lämnas underlag.");
    round(watch, ROUND);

    assertThat(diary.heard())
        .endsWith(EMPTY.formatted(workplace.input()), "Inkorgen går att läsa igen.");
    assertThat(inForce()).containsExactly("organisation.xlsx");
  }

  @Test
  void a_withdrawn_file_that_has_just_been_touched_stays_withdrawn() throws IOException {
    String content = PUBLICATIONS + "U1;T;Artikel;2025\n";
    workplace.drop("återtaget/gammal.csv", content).drop("klinik/gammal.csv", content);
    Watch watch = programme.watch();
    round(watch, ROUND);
    round(watch, ROUND);
    workplace.drop("fler.csv", PUBLICATIONS + "U1;En annan;Artikel;2025\n");
    round(watch, SECOND);
    Files.setLastModifiedTime(
        workplace.input().resolve("återtaget/gammal.csv"), FileTime.from(clock.instant()));

    round(watch, SECOND.multipliedBy(5));
    assertThat(inForce()).containsExactly("fler.csv", "organisation.xlsx");
    Files.delete(workplace.input().resolve("återtaget/gammal.csv"));
    workplace.drop("ännu fler.csv", PUBLICATIONS + "U1;En tredje;Artikel;2025\n");
    round(watch, ROUND);
    round(watch, ROUND);

    assertThat(inForce())
        .as("once it has left the folder it counts where it lies")
        .containsExactlyInAnyOrder(
            "fler.csv", "klinik/gammal.csv", "organisation.xlsx", "ännu fler.csv");
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
