package se.bokslut.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final String RENDERING = "renderReports";

  private final Path folder;
  private final EmbeddedDatabase server;
  private final int rounds;

  private NationBenchmark(Path folder, EmbeddedDatabase server, int rounds) {
    this.folder = folder;
    this.server = server;
    this.rounds = rounds;
  }

  /**
   * Runs, and ends with a status that says whether all went well.
   *
   * @param arguments the folder to work in, which is emptied; the numbers of regions and of units;
   *     how large units are, 1 for the usual size; the kinds of report and the editions that are
   *     promised, with commas between; how often the reports are rendered
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(measure(List.of(arguments)) ? 0 : 1);
  }

  /** The same for who measures other things too; tells whether all went well. */
  static boolean measure(List<String> arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments.get(0));
    Nation nation =
        Nation.of(Integer.parseInt(arguments.get(1)), Integer.parseInt(arguments.get(2)));
    ExpectedReports expected =
        new ExpectedReports(
            Set.of(arguments.get(4).split(",")), Set.of(arguments.get(5).split(",")));
    if (Files.exists(folder)) {
      FileSystemUtils.deleteRecursively(folder);
    }
    NationInput input =
        NationInput.write(nation, Double.parseDouble(arguments.get(3)), folder.resolve("input"));
    OUT.printf(Locale.ROOT, "%,d files with %,d rows are delivered%n", input.files(), input.rows());
    try (EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("data/postgres"))) {
      NationBenchmark benchmark =
          new NationBenchmark(folder, server, Integer.parseInt(arguments.get(6)));
      return benchmark.measure(expected, nation);
    }
  }

  private ProgrammeRun run(String command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    return ProgrammeRun.of(
        HEAP,
        folder.resolve("gc.log"),
        line -> OUT.printf(Locale.ROOT, "%6.1f  %s%n", (System.nanoTime() - start) / 1e9, line),
        List.of(
            command,
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
  private boolean measure(ExpectedReports expected, Nation nation)
      throws IOException, InterruptedException {
    ProgrammeRun run = run("run");
    steps().forEach((step, took) -> tell(step, took.getFirst()));
    OUT.printf(Locale.ROOT, "whole run: %s, exit status %d%n", run.inWords(), run.exitStatus());
    Path draft = folder.resolve("output/%d/utkast".formatted(Years.LAST));
    if (run.exitStatus() != 0 || !Files.isDirectory(draft) || !isRenderedAgain()) {
      return false;
    }
    DraftFiles files = DraftFiles.of(draft);
    OUT.printf(
        Locale.ROOT,
        "%,d files, %,.1f MB, with %,d pages: %.1f pages of PDF a second, workbooks and data included%n",
        files.files(),
        files.bytes() / 1e6,
        files.pages(),
        files.pages() / median(steps().getOrDefault(RENDERING, List.of(Double.NaN))));
    files.slowest().forEach(slow -> tell(slow.file().toString(), slow.seconds()));
    List<Path> missing = expected.missing(nation, draft);
    missing.forEach(file -> OUT.printf(Locale.ROOT, "missing: %s%n", file));
    return missing.isEmpty();
  }

  /** Renders the draft anew in the further rounds. */
  private boolean isRenderedAgain() throws IOException, InterruptedException {
    boolean well = true;
    for (int round = 2; round <= rounds && well; round++) {
      well = run("report").exitStatus() == 0;
    }
    return well;
  }

  private static void tell(String what, double seconds) {
    OUT.printf(Locale.ROOT, "%8.1f s  %s%n", seconds, what);
  }

  private static double median(List<Double> measured) {
    return measured.stream().sorted().toList().get(measured.size() / 2);
  }

  /** How long each step took, in each run that had it. */
  private Map<String, List<Double>> steps() {
    Map<String, List<Double>> steps = new LinkedHashMap<>();
    JdbcClient.create(new DriverManagerDataSource(address()))
        .sql(STEPS)
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getString("step_name"), step -> new ArrayList<>())
                  .add(row.getDouble("seconds"));
            });
    return steps;
  }
}
