package se.bokslut.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.bokslut.platform.EmbeddedDatabase;

/**
 * Measures all that docs/performance.md tells of, and prints its tables: {@code mvn -q test-compile
 * exec:exec@benchmark}.
 *
 * <p>The database server is the embedded one with fsync on. Only the ratios mean anything on a
 * shared machine.
 */
public final class Benchmark {

  private static final int FILES = 200;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Path folder;
  private final EmbeddedDatabase server;
  private final int rounds;

  private Benchmark(Path folder, EmbeddedDatabase server, int rounds) {
    this.folder = folder;
    this.server = server;
    this.rounds = rounds;
  }

  /**
   * Measures.
   *
   * @param arguments the number of rounds; the rows in files; the numbers of rows whose figures are
   *     calculated, with commas between; then those of {@link NationBenchmark}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int[] sizes = Arrays.stream(arguments[2].split(",", -1)).mapToInt(Integer::parseInt).toArray();
    Path folder = Files.createTempDirectory("bokslut-benchmark");
    try (EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("postgres"))) {
      Benchmark benchmark = new Benchmark(folder, server, Integer.parseInt(arguments[0]));
      benchmark.deliveries(Integer.parseInt(arguments[1]));
      benchmark.figures(sizes);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    List<String> nation = List.of(arguments).subList(3, arguments.length);
    if (!NationBenchmark.measure(nation)) {
      throw new IllegalStateException("the nation's year was not rendered as it should be");
    }
  }

  private void deliveries(int rows) throws IOException, InterruptedException {
    Map<String, BenchmarkInput> inputs = new LinkedHashMap<>();
    inputs.put("one file", BenchmarkInput.write(folder.resolve("one"), 1, rows));
    inputs.put(FILES + " files", BenchmarkInput.write(folder.resolve("many"), FILES, rows));
    Optional<PandasWay> pandas = PandasWay.find();
    OUT.printf(Locale.ROOT, "%,d rows, medians of %d rounds%n%n", rows, rounds);
    OUT.println(
        "| | scan | intake | queryable | usual way | pandas | scan ÷ intake | scan ÷ queryable | usual ÷ intake | usual ÷ queryable | pandas ÷ queryable | smallest heap |");
    OUT.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (Map.Entry<String, BenchmarkInput> input : inputs.entrySet()) {
      List<Round> measured =
          new IntakeBenchmark(folder, this::emptyDatabase, pandas)
              .measure(input.getValue(), rounds);
      int heap = new SmallestHeap(folder, this::emptyDatabase).of(input.getValue());
      tell(input.getKey(), measured, heap);
    }
  }

  private static void tell(String name, List<Round> rounds, int heap) {
    double scan = Round.median(rounds, Round::scan);
    double intake = Round.median(rounds, Round::intake);
    double queryable = Round.median(rounds, Round::queryable);
    double usual = Round.median(rounds, Round::usual);
    double pandas = Round.median(rounds, Round::pandas);
    OUT.printf(
        Locale.ROOT,
        "| %s | %.2f s | %.2f s | %.2f s | %.2f s | %.1f s | %.2f | %.2f | %.1f | %.1f | %.1f | %d MB |%n",
        name,
        scan,
        intake,
        queryable,
        usual,
        pandas,
        scan / intake,
        scan / queryable,
        usual / intake,
        usual / queryable,
        pandas / queryable,
        heap);
  }

  /** In turns, so that what slows the machine for a while slows all sizes. */
  private void figures(int... sizes) throws IOException {
    FigureBenchmark benchmark = new FigureBenchmark(folder, this::emptyDatabase);
    Map<Integer, List<FigureBenchmark.Figures>> measured = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (int rows : sizes) {
        measured.computeIfAbsent(rows, size -> new ArrayList<>()).add(benchmark.measure(rows));
      }
    }
    OUT.printf(
        "%n| rows | grouping | contributions | roll-up | µs a row |%n|---|---|---|---|---|%n");
    measured.forEach(
        (rows, figures) ->
            OUT.printf(
                Locale.ROOT,
                "| %,d | %.2f s | %.2f s | %.2f s | %.0f |%n",
                rows,
                median(figures, FigureBenchmark.Figures::grouping),
                median(figures, FigureBenchmark.Figures::contributions),
                median(figures, FigureBenchmark.Figures::rollUp),
                median(figures, one -> one.perRow(rows))));
  }

  private static double median(
      List<FigureBenchmark.Figures> figures, ToDoubleFunction<FigureBenchmark.Figures> part) {
    double[] sorted = figures.stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** The address of the server's database with nothing in the schema that is used. */
  private String emptyDatabase() {
    JdbcClient.create(
            new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password()))
        .sql("drop schema if exists benchmark cascade; create schema benchmark")
        .update();
    return "%s?currentSchema=benchmark&user=%s&password=%s"
        .formatted(server.jdbcUrl(), server.user(), server.password());
  }
}
