package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.consolidation.PublicationConsolidation;
import se.bokslut.organisation.OrganisationDirectory;

/**
 * Measures grouping, contributions and roll-up of growing numbers of publication rows.
 *
 * <p>Rows lie in the database already: a region of six providers and fifty units, five years, every
 * fifth publication reported by two units. A figure is checked before a time is believed.
 */
final class FigureBenchmark {

  private static final int FIRST_YEAR = 2018;

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

  private final Path folder;
  private final Supplier<String> emptyDatabase;

  /**
   * Takes where it works.
   *
   * @param emptyDatabase makes one for each run and gives its address
   */
  FigureBenchmark(Path folder, Supplier<String> emptyDatabase) {
    this.folder = folder;
    this.emptyDatabase = emptyDatabase;
  }

  /**
   * How long the figures of so many rows took, in seconds.
   *
   * @param grouping which rows are the same publication
   * @param contributions of every indicator
   * @param rollUp every value
   */
  record Figures(double grouping, double contributions, double rollUp) {

    /** All of it, in microseconds. */
    double perRow(int rows) {
      return (grouping + contributions + rollUp) * 1e6 / rows;
    }
  }

  /** Calculates the figures of so many rows once. */
  Figures measure(int rows) throws IOException {
    Path input = folder.resolve("input");
    writeOrganisation(input);
    try (BenchmarkProgramme programme =
        BenchmarkProgramme.start(input, folder, emptyDatabase.get())) {
      programme.takeIn();
      fill(programme.jdbc(), rows);
      programme.get(OrganisationDirectory.class).resolve(BenchmarkProgramme.YEAR - FIRST_YEAR + 1);
      Figures figures =
          new Figures(
              seconds(programme.get(PublicationConsolidation.class)::group),
              seconds(programme::contribute),
              seconds(programme::rollUp));
      requireEveryPublication(programme.jdbc());
      return figures;
    }
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
