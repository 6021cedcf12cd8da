package se.bokslut.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.bokslut.platform.EmbeddedDatabase;

/**
 * Runs the programme, in a heap of one gigabyte, on everything that seven regions with 240 units
 * deliver, and measures it: {@code mvn -q test-compile exec:exec@nation}.
 *
 * <p>Fails when the programme does, or when a promised report is missing. What was delivered and
 * rendered stays in the folder.
 */
public final class NationBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int HEAP = 1_024;
  private static final String STEPS =
      """
      select step_name, extract(epoch from end_time - start_time)::float8 as seconds
      from batch_step_execution
      where step_name not like 'takeInDelivery:%'
      order by step_execution_id
      """;

  private final Path folder;
  private final EmbeddedDatabase server;

  private NationBenchmark(Path folder, EmbeddedDatabase server) {
    this.folder = folder;
    this.server = server;
  }

  /**
   * Runs once.
   *
   * @param arguments the folder to work in, which is emptied; the numbers of regions and of units;
   *     how large units are, 1 for the usual size; the kinds of report and the editions that are
   *     promised, with commas between
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Nation nation = Nation.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    ExpectedReports expected =
        new ExpectedReports(Set.of(arguments[4].split(",")), Set.of(arguments[5].split(",")));
    if (Files.exists(folder)) {
      FileSystemUtils.deleteRecursively(folder);
    }
    NationInput input =
        NationInput.write(nation, Double.parseDouble(arguments[3]), folder.resolve("input"));
    OUT.printf(Locale.ROOT, "%,d files with %,d rows are delivered%n", input.files(), input.rows());
    try (EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("data/postgres"))) {
      NationBenchmark benchmark = new NationBenchmark(folder, server);
      ProgrammeRun run = benchmark.run();
      System.exit(benchmark.measure(run, expected, nation) ? 0 : 1);
    }
  }

  private ProgrammeRun run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    return ProgrammeRun.of(
        HEAP,
        folder.resolve("gc.log"),
        line -> OUT.printf(Locale.ROOT, "%6.1f  %s%n", (System.nanoTime() - start) / 1e9, line),
        List.of(
            "run",
            "--input=" + folder.resolve("input"),
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data"),
            "--year=" + Years.LAST,
            "--database-url=" + address()));
  }

  private String address() {
    return "%s?user=%s&password=%s".formatted(server.jdbcUrl(), server.user(), server.password());
  }

  /** Tells what was measured, and whether all went well. */
  private boolean measure(ProgrammeRun run, ExpectedReports expected, Nation nation)
      throws IOException {
    Map<String, Double> steps = steps();
    steps.forEach((step, seconds) -> OUT.printf(Locale.ROOT, "%-24s %8.1f s%n", step, seconds));
    OUT.printf(Locale.ROOT, "whole run: %s, exit status %d%n", run.inWords(), run.exitStatus());
    Path draft = folder.resolve("output/%d/utkast".formatted(Years.LAST));
    if (run.exitStatus() != 0 || !Files.isDirectory(draft)) {
      return false;
    }
    DraftFiles files = DraftFiles.of(draft);
    OUT.printf(
        Locale.ROOT,
        "%,d files, %,.1f MB, with %,d pages: %.1f pages of PDF a second, workbooks and data included%n",
        files.files(),
        files.bytes() / 1e6,
        files.pages(),
        files.pages() / steps.getOrDefault("renderReports", Double.NaN));
    files
        .slowest()
        .forEach(slow -> OUT.printf(Locale.ROOT, "%8.1f s  %s%n", slow.seconds(), slow.file()));
    List<Path> missing = expected.missing(nation, draft);
    missing.forEach(file -> OUT.printf(Locale.ROOT, "missing: %s%n", file));
    return missing.isEmpty();
  }

  private Map<String, Double> steps() {
    Map<String, Double> steps = new LinkedHashMap<>();
    JdbcClient.create(new DriverManagerDataSource(address()))
        .sql(STEPS)
        .query(
            row -> {
              steps.put(row.getString("step_name"), row.getDouble("seconds"));
            });
    return steps;
  }
}
