package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.job.summary.StepWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be read afterwards of a run, in its summary, in the log and by {@code status}. */
class RunSummaryTests {

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void deliver() throws IOException {
    workplace =
        new Workplace(folder)
            .loggingAsProgramme()
            .drop("organisation.xlsx", Sheets.organisation())
            .drop("publikationer.xlsx", Sheets.publications("En titel", "En titel"))
            .drop("trasig.csv", "ingenting;alls\n1;2\n");
  }

  @Test
  void what_came_in_what_was_written_and_what_went_wrong_are_told() throws IOException {
    Workplace.Ended ran = workplace.run("run");
    workplace.drop("publikationer.xlsx", Sheets.publications("En rättad titel"));
    workplace.run("ingest");
    Workplace.Ended failed = workplace.run("report", "--report", "region-99");
    Workplace.Ended status = workplace.run("status");

    List<Path> summaries = summaries();
    assertThat(summaries)
        .extracting(file -> file.getFileName().toString().substring("2026-11-27T".length()))
        .satisfiesExactly(
            name -> assertThat(name).endsWith("-run.txt"),
            name -> assertThat(name).endsWith("-ingest.txt"),
            name -> assertThat(name).endsWith("-report.txt"));
    assertThat(ran.said()).endsWith("Sammanfattningen ligger i %s.%n".formatted(summaries.get(0)));
    assertThat(Files.readString(summaries.get(0)))
        .contains("Klart efter", "ny: 2, avvisad: 1", "ny          publikationer.xlsx: 2 rader")
        .contains("avvisad     trasig.csv", "Inget blad i filen kan användas.")
        .contains("internt: 1 rapport (region-03)", "skriver rapporterna", "Sagt under körningen");
    assertThat(Files.readString(summaries.get(1)))
        .contains(
            "ersatt      publikationer.xlsx",
            "rättelse    publikationer.xlsx: 1 rad; inget att anmärka");
    assertThat(Files.readString(summaries.get(2)))
        .contains("Misslyckades efter", "Rapporten region-99 finns inte för 2025.")
        .contains(workplace.log().toString());
    assertThat(failed.exitStatus()).isEqualTo(1);
    assertThat(status.said()).containsPattern("intag    klar efter \\d+,\\d s");
    assertThat(steps())
        .contains("removeExpiredRows", "renderReports")
        .allSatisfy(step -> assertThat(StepWords.of(step)).isNotEqualTo(step));
  }

  /** Of both jobs; a delivery has a step of its own, which nobody is told of. */
  private List<String> steps() {
    return workplace
        .sql()
        .sql(
            """
            select distinct step_name from batch_step_execution
            where step_name not like 'takeInDelivery:%'
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void each_line_of_the_log_knows_its_run_and_delivery() throws IOException {
    workplace.run("ingest");

    List<JsonNode> lines =
        Files.readAllLines(workplace.log()).stream().map(new JsonMapper()::readTree).toList();

    assertThat(lines).allSatisfy(line -> assertThat(line.path("command").asString()).isNotEmpty());
    assertThat(lines)
        .anySatisfy(line -> assertThat(line.path("run").asString()).endsWith("-ingest"));
  }

  private List<Path> summaries() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data").resolve("korningar"))) {
      return files.sorted().toList();
    }
  }
}
