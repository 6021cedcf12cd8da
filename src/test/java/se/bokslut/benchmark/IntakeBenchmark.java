package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Measures the way from dropped workbooks to indicators against other ways over the same files, in
 * turns within one process.
 *
 * <p>A time is believed only when all have equally many rows, unique keys and publications of each
 * unit and year. Each round begins with an empty database.
 */
final class IntakeBenchmark {

  private static final List<String> INTAKE = List.of("takeInDeliveries");
  private static final List<String> ANSWERS = List.of("writeFeedback", "writeStartPage");

  private final Path folder;
  private final Supplier<String> emptyDatabase;
  private final Optional<PandasWay> pandas;

  /**
   * Takes where it works.
   *
   * @param emptyDatabase makes one for each round and gives its address
   * @param pandas the script's way, where it can be gone
   */
  IntakeBenchmark(Path folder, Supplier<String> emptyDatabase, Optional<PandasWay> pandas) {
    this.folder = folder;
    this.emptyDatabase = emptyDatabase;
    this.pandas = pandas;
  }

  /** Measures a number of rounds after one that warms up, in which the answers are written too. */
  List<Round> measure(BenchmarkInput input, int rounds) throws IOException, InterruptedException {
    List<Round> measured = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      measured.add(round(input, round));
    }
    return measured.subList(1, measured.size());
  }

  private Round round(BenchmarkInput input, int number) throws IOException, InterruptedException {
    long start = System.nanoTime();
    RawScan.characters(input.workbooks());
    double scan = secondsSince(start);
    try (BenchmarkProgramme programme =
        BenchmarkProgramme.start(input.folder(), folder, emptyDatabase.get())) {
      start = System.nanoTime();
      programme.takeIn();
      programme.contribute();
      programme.rollUp();
      double queryable = secondsSince(start) - programme.seconds(ANSWERS);
      Map<String, Integer> publications = publications(programme);
      requireAllStored(programme);
      start = System.nanoTime();
      Map<String, Integer> usually = usually(programme, input.workbooks(), number);
      double usual = secondsSince(start);
      requireTheSame("the usual way", publications, usually);
      double script = pandas.isPresent() ? script(pandas.get(), input, publications) : Double.NaN;
      return new Round(scan, programme.seconds(INTAKE), queryable, usual, script);
    }
  }

  private static double script(
      PandasWay pandas, BenchmarkInput input, Map<String, Integer> publications)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Map<String, Integer> counted = pandas.publications(input.workbooks());
    double seconds = secondsSince(start);
    requireTheSame("the script", publications, counted);
    return seconds;
  }

  /** Takes in the usual way, and asks for publications as one would of its table. */
  private static Map<String, Integer> usually(
      BenchmarkProgramme programme, List<Path> files, int round) {
    UsualWay usual =
        new UsualWay(
            programme.get(DataSource.class),
            programme.get(JobRepository.class),
            programme.get(JobOperator.class),
            programme.get(PlatformTransactionManager.class),
            BenchmarkWorkbook.HEADINGS);
    try {
      usual.takeIn(files, round);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the usual way could not be started", e);
    }
    return counts(
        programme,
        """
        select "enhetskod" || ' ' || "år" as of, count(distinct "doi") as publications
        from %s group by "enhetskod", "år"
        """
            .formatted(UsualWay.TABLE));
  }

  /** The indicator's values at the units, those that are not 0. */
  private static Map<String, Integer> publications(BenchmarkProgramme programme) {
    return counts(
        programme,
        """
        select organisation || ' ' || year as of,
          (exact_numerator / exact_denominator)::integer as publications
        from indicator_value
        where indicator = 'publications' and level = 'UNIT' and exact_numerator > 0
        """);
  }

  private static Map<String, Integer> counts(BenchmarkProgramme programme, String sql) {
    Map<String, Integer> counts = new TreeMap<>();
    programme
        .jdbc()
        .sql(sql)
        .query(
            row -> {
              counts.put(row.getString("of"), row.getInt("publications"));
            });
    return counts;
  }

  private static void requireTheSame(
      String way, Map<String, Integer> publications, Map<String, Integer> other) {
    other.keySet().removeIf(of -> !isReported(of));
    if (!publications.equals(other)) {
      throw new IllegalStateException(
          "%s counts otherwise: %s, not %s".formatted(way, other, publications));
    }
  }

  /** Whether a year is among the five that have values. */
  private static boolean isReported(String of) {
    int year = Integer.parseInt(of.substring(of.indexOf(' ') + 1));
    return year > BenchmarkProgramme.YEAR - 5 && year <= BenchmarkProgramme.YEAR;
  }

  /** Every row went in, with a key of its own. */
  private static void requireAllStored(BenchmarkProgramme programme) {
    boolean all =
        programme
            .jdbc()
            .sql(
                """
                select (select count(distinct doi) from publication_row)
                  = (select sum(rows_read - rows_rejected) from delivery_sheet
                     where kind = 'publications')
                """)
            .query(Boolean.class)
            .single();
    if (!all) {
      throw new IllegalStateException("not every row was stored");
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
