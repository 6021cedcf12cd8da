package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.delivery.Fingerprint;

/** A run that is killed in the middle of a file, and the next one. */
class KilledRunTests {

  private static final int ROWS = 20_000;

  @TempDir Path folder;

  @Test
  void the_next_run_ends_as_if_nothing_had_happened() throws Exception {
    Workplace undisturbed = filled();
    undisturbed.run("run");
    Workplace killed = new Workplace(folder.resolve("killed")).dropAll(undisturbed.input());

    Process process = start(killed);
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> rowsOf(killed) > 0 || !process.isAlive());
    process.destroyForcibly().waitFor();
    int stored = rowsOf(killed);
    assertThat(stored).as("killed in the middle").isGreaterThan(0).isLessThan(ROWS);
    assertThat(inForce(killed)).as("nobody sees half a delivery").isZero();

    Workplace.Ended next = killed.run("run");

    assertThat(next.exitStatus()).isZero();
    assertThat(fingerprint(killed)).isEqualTo(fingerprint(undisturbed));
    assertThat(
            killed
                .sql()
                .sql("select count(*) from batch_job_execution where status = 'STARTED'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** One for all tables and files, because the tables are long. */
  private static String fingerprint(Workplace workplace) throws IOException {
    StringBuilder all = new StringBuilder(String.join("\n", workplace.content()));
    for (Map.Entry<String, byte[]> file : workplace.files().entrySet()) {
      all.append(file.getKey())
          .append(Fingerprint.of(new String(file.getValue(), StandardCharsets.ISO_8859_1)));
    }
    return Fingerprint.of(all.toString());
  }

  private Workplace filled() throws IOException {
    StringBuilder csv = new StringBuilder("Enhetskod;Titel;Publikationstyp;Innehållstyp;År;DOI\n");
    for (int row = 0; row < ROWS; row++) {
      csv.append(
          "U%d;En titel med nummer %d;Artikel;Refereegranskat;2025;10.5555/%d\n"
              .formatted(row % 2 + 1, row, row));
    }
    return new Workplace(folder.resolve("undisturbed"))
        .drop("organisation.xlsx", Sheets.organisation())
        .drop("publikationer.csv", csv.toString());
  }

  private static Process start(Workplace workplace) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "se.bokslut.command.Bokslut",
                "run"));
    command.addAll(workplace.options());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File("/dev/null"))
        .start();
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

  private static int inForce(Workplace workplace) {
    return workplace
        .sql()
        .sql("select count(*) from delivery where standing = 'in-force' and path like 'publ%'")
        .query(Integer.class)
        .single();
  }
}
