package se.bokslut.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.spreadsheet.Contents;
import se.bokslut.spreadsheet.Contents.Fault;
import se.bokslut.spreadsheet.Contents.Formula;
import se.bokslut.spreadsheet.Contents.Percent;

/**
 * Thousands of damaged files of each format: whatever they hold, the outcome is rows and findings.
 *
 * <p>{@code -Dbokslut.mutations=100000} makes so many of each; {@code -Dbokslut.mutations.first}
 * begins at another seed.
 */
class MutationTests {

  private static final int COUNT = Integer.getInteger("bokslut.mutations", 500);
  private static final long FIRST = Long.getLong("bokslut.mutations.first", 1);
  private static final Logger LOG = (Logger) LoggerFactory.getLogger(DeliveryRowItemReader.class);

  @TempDir static Path folder;

  /** A damaged file tells in the log what it is; thousands need not. */
  @BeforeAll
  static void beQuiet() {
    LOG.setLevel(Level.ERROR);
  }

  @AfterAll
  static void speakAgain() {
    LOG.setLevel(null);
  }

  private static List<List<@Nullable Object>> rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(
        Arrays.asList(
            "Personnummer",
            "Enhetskod",
            "Halvår",
            "Aktivitet %",
            "Antagningsdatum",
            "DTJ",
            "Kön",
            "Okänd"));
    for (int i = 0; i < 40; i++) {
      rows.add(
          Arrays.asList(
              "19850101-%04d".formatted(i),
              i % 7 == 0 ? null : "U" + i,
              i % 2 == 0 ? "2025VT" : "HT2025",
              i % 3 == 0 ? new Percent(0.5) : 50,
              i % 5 == 0 ? "2024-01-15" : LocalDate.of(2024, 1, 15),
              new Formula("D2*1", 100),
              i % 2 == 0,
              i == 9 ? new Fault(FormulaError.NA) : "Ångest\n=1+1"));
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_workbook_ends_in_rows_and_findings(Contents form) throws Exception {
    byte[] sound = Files.readAllBytes(form.write(folder.resolve("hel"), rows()));

    assertThat(WholeReading.of(folder.resolve("hel")).rows()).isEqualTo(40);
    mutate(sound, form.name());
  }

  @Test
  void a_damaged_csv_ends_in_rows_and_findings() throws Exception {
    String csv =
        rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell == null ? "" : "\"" + cell + "\"")
                        .collect(Collectors.joining(";")))
            .collect(Collectors.joining("\r\n"));

    mutate(csv.getBytes(StandardCharsets.UTF_8), "CSV");
    mutate(("\ufeff" + csv).getBytes(StandardCharsets.UTF_16LE), "UTF-16");
  }

  private static void mutate(byte[] sound, String form) throws IOException {
    Path file = folder.resolve("skadad-" + form);
    for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
      Files.write(file, new Mutator(seed).mutate(sound));
      Set<Long> seen = new HashSet<>();
      long current = seed;
      WholeReading.Result result =
          WholeReading.of(file, row -> check(row, seen, form + " with seed " + current));
      assertThat(result.isFault()).as("%s with seed %d", form, seed).isFalse();
      assertThat(result.findings().toString()).as("what can be stored").doesNotContain("\0");
    }
  }

  /** What the database would refuse: a row that comes twice, and NUL. */
  private static void check(RowOutcome outcome, Set<Long> seen, String what) {
    boolean first =
        switch (outcome) {
          case RowOutcome.Accepted accepted ->
              seen.add(RowId.of(1, accepted.row().sheetPosition(), accepted.row().row()));
          case RowOutcome.Rejected rejected ->
              seen.add(RowId.of(1, rejected.sheetPosition(), rejected.row()));
        };
    assertThat(first).as(what).isTrue();
    assertThat(outcome.toString()).as(what).doesNotContain("\0");
  }
}
