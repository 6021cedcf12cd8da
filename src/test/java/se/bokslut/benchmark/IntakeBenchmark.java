package se.bokslut.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import se.bokslut.job.JobConfiguration;
import se.bokslut.job.JobRunner;
import se.bokslut.job.Progress;
import se.bokslut.platform.DatabaseConfiguration;
import se.bokslut.platform.EmbeddedDatabase;
import se.bokslut.platform.MissingKey;
import se.bokslut.platform.Notices;
import se.bokslut.platform.RoomConfiguration;
import se.bokslut.platform.RunLock;

/**
 * Measures the intake against a raw scan of the same sheets, in turns within one process: {@code
 * mvn -q test-compile exec:exec@benchmark}.
 *
 * <p>The database server is the embedded one with fsync on, its schema a new one in every round.
 * Only the ratios mean anything on a shared machine.
 */
public final class IntakeBenchmark {

  private static final int FILES = 200;
  private static final long SEED = 20_261_126;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final EmbeddedDatabase server;
  private final Path folder;
  private final int rounds;

  private IntakeBenchmark(EmbeddedDatabase server, Path folder, int rounds) {
    this.server = server;
    this.folder = folder;
    this.rounds = rounds;
  }

  /**
   * Measures both forms of delivery.
   *
   * @param arguments the number of rounds (5) and of rows (200 000)
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
    Path folder = Files.createTempDirectory("bokslut-benchmark");
    try (EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("postgres"))) {
      IntakeBenchmark benchmark = new IntakeBenchmark(server, folder, rounds);
      benchmark.measure(
          "%d rows in one file".formatted(rows), oneFile(folder.resolve("one"), rows));
      benchmark.measure(
          "%d rows in %d files".formatted(rows, FILES),
          manyFiles(folder.resolve("many"), rows / FILES));
    } finally {
      delete(folder);
    }
  }

  private static Path oneFile(Path input, int rows) throws IOException {
    writeOrganisation(input);
    BenchmarkWorkbook.write(input.resolve("publikationer.xlsx"), SEED, 0, rows);
    return input;
  }

  private static Path manyFiles(Path input, int rows) throws IOException {
    writeOrganisation(input);
    for (int i = 0; i < FILES; i++) {
      BenchmarkWorkbook.write(
          input.resolve("publikationer-%03d.xlsx".formatted(i)), SEED + i, i * rows, rows);
    }
    return input;
  }

  /** A region of twenty units, so that every row belongs to one. */
  private static void writeOrganisation(Path input) throws IOException {
    StringBuilder csv =
        new StringBuilder("Enhetskod;Enhet;Nivå;Överordnad kod\n03;Regionen;REGION;\n");
    for (int unit = 1; unit <= 20; unit++) {
      csv.append("U%d;Enhet %d;USVE;03\n".formatted(unit, unit));
    }
    Files.createDirectories(input);
    Files.writeString(input.resolve("organisation.csv"), csv);
  }

  private void measure(String name, Path input) throws IOException {
    List<Path> files =
        below(input).stream().filter(file -> file.toString().endsWith(".xlsx")).toList();
    List<Double> scans = new ArrayList<>();
    List<Double> intakes = new ArrayList<>();
    List<Double> jobs = new ArrayList<>();
    List<Double> usual = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      long start = System.nanoTime();
      RawScan.characters(files);
      double scan = (System.nanoTime() - start) / 1e9;
      double[] seconds = takeIn(input, files, round);
      if (round > 0) {
        scans.add(scan);
        intakes.add(seconds[0]);
        jobs.add(seconds[1]);
        usual.add(seconds[2]);
      }
    }
    OUT.printf(
        Locale.ROOT,
        "%-26s  scan %.2f s  intake %.2f s  whole job %.2f s  usual way %.2f s  scan/intake %.2f  scan/job %.2f  usual/intake %.2f%n",
        name,
        median(scans),
        median(intakes),
        median(jobs),
        median(usual),
        median(scans) / median(intakes),
        median(scans) / median(jobs),
        median(usual) / median(intakes));
  }

  /**
   * Seconds of the step that takes in all deliveries, of the whole intake job, and the usual way.
   */
  private double[] takeIn(Path input, List<Path> files, int round) throws IOException {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Programme.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .bannerMode(Banner.Mode.OFF)
            .run(
                "--bokslut.input=" + input,
                "--bokslut.data=" + folder.resolve("data"),
                "--bokslut.output=" + folder.resolve("output"),
                "--logging.threshold.console=warn",
                "--bokslut.database-url=" + freshSchema())) {
      takeIn(context);
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      requireAllStored(jdbc);
      double step = seconds(jdbc, "batch_step_execution where step_name = 'takeInDeliveries'");
      double job = seconds(jdbc, "batch_job_execution");
      return new double[] {step, job, usually(context, files, round)};
    }
  }

  private static double usually(
      ConfigurableApplicationContext context, List<Path> files, int round) {
    UsualWay usual =
        new UsualWay(
            context.getBean(DataSource.class),
            context.getBean(JobRepository.class),
            context.getBean(JobOperator.class),
            context.getBean(PlatformTransactionManager.class),
            BenchmarkWorkbook.HEADINGS);
    long start = System.nanoTime();
    try {
      usual.takeIn(files, round);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the usual way could not be started", e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    requireTheSame(context.getBean(JdbcClient.class));
    return seconds;
  }

  /** The usual way has as many rows and keys, for each unit and year. */
  private static void requireTheSame(JdbcClient jdbc) {
    int different =
        jdbc.sql(
                """
                select count(*) from (
                  select "enhetskod" as unit, "år" as year, count(*), count(distinct "doi")
                  from %s group by 1, 2
                  except
                  select unit_code, year::text, count(*), count(distinct doi)
                  from publication_row group by 1, 2
                ) d
                """
                    .formatted(UsualWay.TABLE))
            .query(Integer.class)
            .single();
    if (different > 0) {
      throw new IllegalStateException(
          "the two ways do not agree on %d figures".formatted(different));
    }
  }

  /** The database's address with nothing in the schema that is used. */
  private String freshSchema() {
    JdbcClient.create(
            new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password()))
        .sql("drop schema if exists benchmark cascade; create schema benchmark")
        .update();
    return "%s?currentSchema=benchmark&user=%s&password=%s"
        .formatted(server.jdbcUrl(), server.user(), server.password());
  }

  /** A time is believed only when every row went in with a key of its own. */
  private static void requireAllStored(JdbcClient jdbc) {
    boolean all =
        jdbc.sql(
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

  private static double seconds(JdbcClient jdbc, String execution) {
    return jdbc.sql("select extract(epoch from max(end_time - start_time)) from " + execution)
        .query(Double.class)
        .single();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** As a command does it: alone on the database. */
  static void takeIn(ConfigurableApplicationContext context) throws IOException {
    try {
      RunLock lock = RunLock.take(context.getBean(DataSource.class));
      try {
        context.getBean(JobRunner.class).takeIn();
      } finally {
        lock.close();
      }
    } catch (SQLException e) {
      throw new IOException("no lock on the database", e);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The programme without its command line. */
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({DatabaseConfiguration.class, RoomConfiguration.class, JobConfiguration.class})
  static class Programme {

    @Bean
    MissingKey missingKey() {
      return MissingKey.MAKE;
    }

    @Bean
    Notices notices() {
      return OUT::println;
    }

    @Bean
    Progress progress() {
      return new Progress() {
        @Override
        public void stepBegins(String words) {}

        @Override
        public void stepGoesOn(String words, Duration since) {}

        @Override
        public void stepEnds() {}

        @Override
        public void stage(String words) {
          // nobody watches
        }

        @Override
        public void deliveriesAwait(int deliveries) {
          // nobody watches
        }

        @Override
        public void deliveryRead() {
          // nobody watches
        }

        @Override
        public void deliveryLeftOut(String path) {
          throw new IllegalStateException(path);
        }

        @Override
        public void reportsAwait(int reports) {
          // nobody watches
        }

        @Override
        public void reportWritten(String name) {
          // nobody watches
        }

        @Override
        public void answerNotWritten(String path) {
          throw new IllegalStateException("an answer could not be written");
        }

        @Override
        public void startPageNotWritten(String reason) {
          throw new IllegalStateException(reason);
        }
      };
    }
  }
}
