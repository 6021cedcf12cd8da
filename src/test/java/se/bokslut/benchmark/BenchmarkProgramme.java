package se.bokslut.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorRollUp;
import se.bokslut.job.JobConfiguration;
import se.bokslut.job.JobRunner;
import se.bokslut.job.Progress;
import se.bokslut.platform.DatabaseConfiguration;
import se.bokslut.platform.MissingKey;
import se.bokslut.platform.Notices;
import se.bokslut.platform.RoomConfiguration;
import se.bokslut.platform.RunLock;

/** The programme as it is measured: without its command line, on a database that is given. */
final class BenchmarkProgramme implements AutoCloseable {

  /** The reporting year of everything that is measured. */
  static final int YEAR = 2025;

  private static final int FIRST_OF_WINDOWS = 2018;
  private static final int YEARS = 5;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final ConfigurableApplicationContext context;
  private final RunLock lock;

  private BenchmarkProgramme(ConfigurableApplicationContext context) throws IOException {
    this.context = context;
    try {
      this.lock = RunLock.take(get(DataSource.class));
    } catch (SQLException e) {
      throw new IOException("no lock on the database", e);
    }
  }

  /**
   * Starts it as a command does: alone on the database.
   *
   * @param folder where it may write
   * @param address of the database, with user and password
   */
  static BenchmarkProgramme start(Path input, Path folder, String address) throws IOException {
    return new BenchmarkProgramme(
        new SpringApplicationBuilder(Programme.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .bannerMode(Banner.Mode.OFF)
            .run(
                "--bokslut.input=" + input,
                "--bokslut.data=" + folder.resolve("data"),
                "--bokslut.output=" + folder.resolve("output"),
                "--logging.threshold.console=warn",
                "--bokslut.database-url=" + address));
  }

  <T> T get(Class<T> part) {
    return context.getBean(part);
  }

  JdbcClient jdbc() {
    return get(JdbcClient.class);
  }

  /** Takes in what is dropped. */
  void takeIn() throws IOException {
    get(JobRunner.class).takeIn();
  }

  /** Lets every indicator yield what it rests on, for five years and what they look back on. */
  void contribute() {
    get(Contributions.class).calculate(FIRST_OF_WINDOWS, YEAR);
  }

  /** Makes every value of five years. */
  void rollUp() {
    get(IndicatorRollUp.class).rollUp(YEAR - YEARS + 1, YEAR);
  }

  /** How long steps of the last intake took together, in seconds. */
  double seconds(List<String> steps) {
    return jdbc()
        .sql(
            """
            select coalesce(extract(epoch from sum(end_time - start_time)), 0)
            from batch_step_execution where step_name = any (:steps)
            """)
        .param("steps", steps.toArray(String[]::new))
        .query(Double.class)
        .single();
  }

  @Override
  public void close() throws IOException {
    try (context) {
      lock.close();
    } catch (SQLException e) {
      throw new IOException("the lock on the database could not be given back", e);
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
