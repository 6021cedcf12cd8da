package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's own templates. */
class TemplateSettingTests {

  private static final Path SHIPPED = Path.of("templates");

  @TempDir static Path folder;
  private static Workplace workplace;
  private Path templates;

  @BeforeAll
  static void report() throws IOException {
    workplace =
        new Workplace(folder.resolve("work")).drop("organisation.xlsx", Sheets.organisation());
    workplace.run("ingest");
  }

  @BeforeEach
  void copy(@TempDir Path copy) throws IOException {
    templates = copy;
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = templates.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private Workplace.Ended run() {
    return workplace.run(
        "report", "--year", "2024", "--cut-off", "2025-03-01", "--templates", templates.toString());
  }

  private void replace(String file, String old, String fresh) throws IOException {
    Path path = templates.resolve(file);
    String text = Files.readString(path, StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, fresh), StandardCharsets.UTF_8);
  }

  @Test
  void change_the_report_and_its_basis() throws IOException {
    assertThat(run().exitStatus()).isZero();
    Map<String, byte[]> before = workplace.files();
    replace("region/9-metod.ftlx", "Hur talen beräknas", "Så beräknas talen");

    assertThat(run().exitStatus()).isZero();

    Map<String, byte[]> after = workplace.files();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(
            after.keySet().stream()
                .filter(name -> !java.util.Arrays.equals(before.get(name), after.get(name))))
        .containsExactlyInAnyOrder(
            "2024/utkast/internt/region-03/bokslut-2024-region-03.xlsx",
            "2024/utkast/manifest.json",
            "2024/utkast/SHA256SUMS");
  }

  @Test
  void faults_leave_the_last_draft_as_it_was() throws IOException {
    assertThat(run().exitStatus()).isZero();
    Map<String, byte[]> before = workplace.files();
    replace("region/omslag.ftlx", "report.region.name", "report.regoin.name");

    Workplace.Ended ended = run();

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said())
        .contains("region/omslag.ftlx, rad 3: ”regoin” finns inte i ”report”. Menade du ”region”?");
    Map<String, byte[]> after = workplace.files();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).isEqualTo(bytes));
  }

  @Test
  void that_cannot_be_understood_are_told_at_once() throws IOException {
    replace("region/omslag.ftlx", "${report.year}", "${report.year");
    replace("gemensamt/noter.ftlx", "</#list>", "");

    Workplace.Ended ended = run();

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said()).contains("region/omslag.ftlx, rad ", "gemensamt/noter.ftlx, rad ");
  }

  @Test
  void that_cannot_be_understood_do_not_stop_the_intake() throws IOException {
    replace("region/omslag.ftlx", "${report.year}", "${report.year");

    Workplace.Ended ended = workplace.run("ingest", "--templates", templates.toString());

    assertThat(ended.exitStatus()).isZero();
  }

  @Test
  void that_do_not_exist_are_told_in_one_sentence() {
    Workplace.Ended ended =
        workplace.run("report", "--templates", folder.resolve("ingenstans").toString());

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said()).contains("ingenstans, finns inte. Ange rätt mapp med --templates");
  }
}
