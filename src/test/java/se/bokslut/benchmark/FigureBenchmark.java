package se.bokslut.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.consolidation.PublicationConsolidation;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorRollUp;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.EmbeddedDatabase;

/**
 * Measures grouping, contributions and roll-up of growing numbers of publication rows: {@code mvn
 * -q test-compile exec:exec@figures}.
 *
 * <p>Rows lie in the database already: a region of six providers and fifty units, five years, every
 * fifth publication reported by two units. A figure is checked before a time is believed.
 */
public final class FigureBenchmark {

  private static final int YEAR = 2025;
  private static final int FIRST_YEAR = 2018;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final String ROWS =
      """
      insert into publication_row (row_id, unit_code, year, title, publication_type, content_type,
        status, author_count, unit_author_count, issn, doi, title_key, listed_authors, open_access)
      select (:delivery::bigint << 36) | (1::bigint << 24) | n,
        'U' || n % 50 + 1,
        2021 + p % 5,
        'Publication number ' || p,
        case p % 7 when 0 then 'review' when 1 then 'conference-paper' else 'article' end,
        case when p % 11 = 0 then 'other-scientific' else 'refereed' end,
        'published',
        p % 13 + 2,
        p % 2 + 1,
        '0000-' || lpad((p % 5000)::text, 4, '0'),
        '10.1000/benchmark.' || p,
        'publicationnumber' || p || '|author|' || 2021 + p % 5,
        p % 13 + 2,
        p % 3 = 0
      from (
        select n, case when n % 6 = 5 then n - 1 else n end as p
        from generate_series(1, :rows) n
      ) rows
      """;

  private static final String CHANNELS =
      """
      insert into publication_channel_row (row_id, issn, title, levels)
      select (:delivery::bigint << 36) | (2::bigint << 24) | n,
        '0000-' || lpad(n::text, 4, '0'), 'Channel ' || n,
        jsonb_build_object(
          '2021', '1', '2022', '1', '2023', '1', '2024', '1', '2025', (n % 2 + 1)::text)
      from generate_series(0, 4999) n
      """;

  private FigureBenchmark() {}

  /**
   * Measures each number of rows once, after a run that warms up.
   *
   * @param arguments the numbers of rows (10 000, 100 000 and 1 000 000)
   */
  public static void main(String[] arguments) throws IOException {
    int[] sizes =
        arguments.length > 0
            ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
            : new int[] {10_000, 100_000, 1_000_000};
    Path folder = Files.createTempDirectory("bokslut-figures");
    try (EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("postgres"))) {
      measure(server, folder, sizes[0], false);
      for (int rows : sizes) {
        measure(server, folder, rows, true);
      }
    } finally {
      IntakeBenchmark.delete(folder);
    }
  }

  private static void measure(EmbeddedDatabase server, Path folder, int rows, boolean told)
      throws IOException {
    Path input = folder.resolve("input");
    writeOrganisation(input);
    try (ConfigurableApplicationContext context = start(server, folder, input)) {
      IntakeBenchmark.takeIn(context);
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      fill(jdbc, rows);
      context.getBean(OrganisationDirectory.class).resolve(YEAR - FIRST_YEAR + 1);
      double group = seconds(context.getBean(PublicationConsolidation.class)::group);
      Contributions contributions = context.getBean(Contributions.class);
      double contribute = seconds(() -> contributions.calculate(FIRST_YEAR, YEAR));
      IndicatorRollUp rollUp = context.getBean(IndicatorRollUp.class);
      double rollingUp = seconds(() -> rollUp.rollUp(YEAR - 4, YEAR));
      requireEveryPublication(jdbc);
      if (told) {
        OUT.printf(
            Locale.ROOT,
            "%,10d rows  grouping %.1f s  contributions %.1f s  roll-up %.1f s  %.2f µs a row%n",
            rows,
            group,
            contribute,
            rollingUp,
            (contribute + rollingUp) * 1e6 / rows);
      }
    }
  }

  private static ConfigurableApplicationContext start(
      EmbeddedDatabase server, Path folder, Path input) {
    JdbcClient.create(
            new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password()))
        .sql("drop schema if exists benchmark cascade; create schema benchmark")
        .update();
    return new SpringApplicationBuilder(IntakeBenchmark.Programme.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .bannerMode(Banner.Mode.OFF)
        .run(
            "--bokslut.input=" + input,
            "--bokslut.data=" + folder.resolve("data"),
            "--bokslut.output=" + folder.resolve("output"),
            "--logging.threshold.console=warn",
            "--bokslut.database-url=%s?currentSchema=benchmark&user=%s&password=%s"
                .formatted(server.jdbcUrl(), server.user(), server.password()));
  }

  private static void writeOrganisation(Path input) throws IOException {
    StringBuilder csv =
        new StringBuilder("Enhetskod;Enhet;Nivå;Överordnad kod\n03;Regionen;REGION;\n");
    for (int provider = 1; provider <= 6; provider++) {
      csv.append("F%d;Förvaltning %d;FÖRVALTNING;03\n".formatted(provider, provider));
    }
    for (int unit = 1; unit <= 50; unit++) {
      csv.append("U%d;Enhet %d;USVE;F%d\n".formatted(unit, unit, unit % 6 + 1));
    }
    Files.createDirectories(input);
    Files.writeString(input.resolve("organisation.csv"), csv);
  }

  private static void fill(JdbcClient jdbc, int rows) {
    long delivery =
        jdbc.sql(
                """
                insert into delivery
                  (path, folder, sha256, bytes, registered_at, outcome, standing, path_rank)
                values ('publikationer.xlsx', '', repeat('0', 64), 1, now(), 'taken-in', 'in-force', 1)
                returning delivery_id
                """)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into delivery_sheet (delivery_id, sheet_no, sheet, kind, status, rows_read)
            values (:delivery, 1, 'Blad1', 'publications', 'accepted', :rows),
              (:delivery, 2, 'Blad2', 'publication-channels', 'accepted', 5000)
            """)
        .param("delivery", delivery)
        .param("rows", rows)
        .update();
    jdbc.sql(ROWS).param("delivery", delivery).param("rows", rows).update();
    jdbc.sql(CHANNELS).param("delivery", delivery).update();
  }

  private interface Work {
    void run();
  }

  private static double seconds(Work work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void requireEveryPublication(JdbcClient jdbc) {
    boolean all =
        jdbc.sql(
                """
                select (select sum(exact_numerator) from indicator_value
                        where indicator = 'publications' and organisation = '03')
                  = (select count(distinct doi) from publication_row)
                """)
            .query(Boolean.class)
            .single();
    if (!all) {
      throw new IllegalStateException("not every publication was counted once");
    }
  }
}
