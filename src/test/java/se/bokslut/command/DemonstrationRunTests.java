package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.recount.PlainRecount;
import se.bokslut.recount.RecountedFigures;

/** The main job on the demonstration input, as a new user runs it. */
class DemonstrationRunTests {

  private static final Path DEMONSTRATION = Path.of("input");
  private static final int YEAR = 2025;

  @TempDir static Path folder;
  private static Workplace workplace;
  private static Workplace.Ended ended;

  @BeforeAll
  static void run() throws IOException {
    workplace = new Workplace(folder.resolve("first")).dropAll(DEMONSTRATION);
    ended = workplace.run("run");
  }

  @Test
  void ends_well_and_renders_the_latest_finished_year() {
    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .contains("62 gäller, 1 dubblett")
        .contains("Anmärkningar: 57 fel")
        .contains("2025/utkast");
    assertThat(Files.isDirectory(workplace.output().resolve("2025/utkast"))).isTrue();
  }

  @Test
  void every_figure_is_that_of_the_plain_recount() throws IOException {
    RecountedFigures recounted = PlainRecount.of(workplace.input(), YEAR);

    assertThat(recounted.notRecounted())
        .allMatch(left -> left.matches(".*(README|Läs mig|FoU-).*"));
    assertThat(workplace.data(YEAR, "indicator-values.csv"))
        .containsExactlyElementsOf(recounted.indicatorValues());
    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .containsExactlyElementsOf(recounted.targetAssessments());
  }

  @Test
  void the_published_figures_of_2022_come_out() throws IOException {
    assertThat(workplace.data(YEAR, "indicator-values.csv"))
        .contains(
            "2022,REGION,03,publications,1500,,,1742,1",
            "2022,REGION,03,doctoral-students,424,,,818,1",
            "2022,REGION,03,dissertations,70,,,70,1");
  }

  @Test
  void the_intake_job_counts_what_it_read_and_wrote() {
    String counters =
        text(
            """
            select count(*) || ' partitions, ' || sum(read_count) || ' read, '
              || sum(write_count) || ' written, ' || sum(filter_count) || ' filtered, '
              || sum(read_skip_count + write_skip_count + process_skip_count) || ' skipped, '
              || sum(rollback_count) || ' rolled back, all completed: '
              || bool_and(status = 'COMPLETED')
            from batch_step_execution where step_name like 'takeInDelivery:%'
            """);
    String rows = text("select sum(rows_read)::text from delivery_sheet");

    assertThat(counters)
        .isEqualTo(
            "63 partitions, %s read, %s written, 0 filtered, 0 skipped, 0 rolled back, all completed: true"
                .formatted(rows, rows));
    assertThat(text("select sum(rows_rejected)::text from delivery_sheet")).isEqualTo("41");
  }

  private static String text(String sql) {
    return workplace.sql().sql(sql).query(String.class).single();
  }

  @Test
  void each_file_of_the_draft_stands_in_the_manifest_with_its_fingerprint() throws IOException {
    Path draft = workplace.output().resolve("2025/utkast");
    String manifest = Files.readString(draft.resolve("manifest.json"), StandardCharsets.UTF_8);

    try (Stream<Path> files = Files.walk(draft)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(manifest.contains(draft.relativize(file).toString()))
                      .isEqualTo(!file.endsWith("manifest.json")));
    }
    assertThat(manifest).contains("\"basis\"").contains("\"cutOff\"").contains("\"version\"");
  }

  @Test
  void running_again_changes_nothing() throws IOException {
    Map<String, byte[]> files = workplace.files();
    List<String> content = workplace.content();

    Workplace.Ended again = workplace.run("run");

    assertThat(again.exitStatus()).isZero();
    assertThat(workplace.content()).isEqualTo(content);
    assertSame(workplace.files(), files);
  }

  @Test
  void the_order_in_which_files_arrive_changes_nothing() throws IOException {
    Workplace other = new Workplace(folder.resolve("late"));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(DEMONSTRATION)) {
      walk.filter(Files::isRegularFile).sorted(Collections.reverseOrder()).forEach(files::add);
    }
    for (List<Path> portion : List.of(files.subList(0, 25), files.subList(25, files.size()))) {
      for (Path file : portion) {
        Path target = other.input().resolve(DEMONSTRATION.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
      assertThat(other.run("ingest").exitStatus()).isZero();
    }

    assertThat(other.run("report").exitStatus()).isZero();

    assertThat(withoutPseudonyms(other.content()))
        .isEqualTo(withoutPseudonyms(workplace.content()));
    assertSame(other.files(), workplace.files());
  }

  /** Each workplace has a key of its own. */
  private static List<String> withoutPseudonyms(List<String> content) {
    return content.stream().map(line -> line.replaceAll("[0-9a-f]{64}", "pseudonym")).toList();
  }

  @Test
  void no_identity_number_is_kept_anywhere() throws IOException {
    Set<String> secrets = DemonstrationSecrets.of(DEMONSTRATION);
    assertThat(secrets).hasSizeGreaterThan(500);

    String kept = workplace.everythingKept();

    assertThat(secrets).noneMatch(kept::contains);
  }

  private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }
}
