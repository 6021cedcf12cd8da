package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.intake.ExpiredRows;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** What replaced and withdrawn deliveries said is removed when it has been kept long enough. */
class ExpiredRowsTests {

  private static final String SETTING = "bokslut.retention";
  private static final KindCatalogue KINDS = Definitions.kinds();
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /** Of every kind of table that says which delivery or row it is about. */
  private static final Set<String> CONTENTS_REMOVED =
      Set.of("finding", "minimum_level_answer", "rejected_row");

  private static final Set<String> HISTORY_KEPT =
      Set.of(
          "delivery",
          "delivery_event",
          "delivery_sheet",
          "delivery_sheet_kind",
          "dropped_file",
          "revision_delivery");
  private static final Set<String> MADE_ANEW_OF_WHAT_IS_IN_FORCE =
      Set.of(
          "channel_level",
          "comment_subject",
          "contribution",
          "defence_member",
          "grant_class",
          "grouped_row",
          "grouped_row_dissertations",
          "grouped_row_publications",
          "grouping_join",
          "grouping_join_dissertations",
          "grouping_join_publications",
          "grouping_refusal",
          "minimum_level_evidence",
          "publication_member",
          "ranked_publication_row",
          "repeated_row",
          "row_affiliation",
          "target_assessment");

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void drop() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  @AfterEach
  void clear() {
    System.clearProperty(SETTING);
  }

  @Test
  void every_table_of_contents_is_removed_from_or_known_to_hold_none() {
    workplace.run("status");
    Set<String> known = new TreeSet<>(KINDS.tables());
    known.addAll(CONTENTS_REMOVED);
    known.addAll(HISTORY_KEPT);
    known.addAll(MADE_ANEW_OF_WHAT_IS_IN_FORCE);

    assertThat(
            workplace
                .sql()
                .sql(
                    """
                    select distinct regexp_replace(c.table_name, '_[0-9]+$', '')
                    from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                      and c.column_name in ('delivery_id', 'row_id')
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  /** A file of several kinds with a row at fault, in all of which stands a marked word. */
  private static WorkbookBuilder marked(String title) {
    return Sheets.publications(title + " Zxmärkt")
        .row("U1", "Zxmärkt utan typ", null, "Refereegranskat", 2025, 4)
        .row("U1", "En titel", "Artikel", "Zxmärkt innehåll", 2025, 4)
        .andSheet("Självvärdering")
        .row("Enhetskod", "År", "Kriterium", "Svar", "Motivering")
        .row("U1", 2025, "F3", "J", "Zxmärkt motivering")
        .andSheet("Kommentarer")
        .row("Omfattning", "År", "Avsnitt", "Kommentar", "Ansvarig")
        .row("U1", 2025, "publications", "Zxmärkt kommentar", "Zxmärkt person");
  }

  @Test
  void removed_rows_change_no_report_and_are_read_again_when_their_file_is_dropped_again()
      throws IOException {
    workplace.drop("underlag.xlsx", marked("Första")).run("ingest");
    byte[] first = Files.readAllBytes(workplace.input().resolve("underlag.xlsx"));
    workplace.run("finalize");
    workplace.drop("underlag.xlsx", Sheets.publications("En andra titel")).run("ingest");
    letTimePass("interval '3 years'");
    workplace.run("run");
    Map<String, byte[]> before = workplace.files();
    assertThat(workplace.everyRow()).anyMatch(row -> row.contains("Zxmärkt"));

    System.setProperty(SETTING, "P2Y");
    workplace.run("run");

    assertThat(workplace.everyRow()).noneMatch(row -> row.contains("Zxmärkt"));
    assertThat(workplace.files()).containsExactlyEntriesOf(before);
    assertThat(workplace.data(2025, "changes.csv"))
        .anyMatch(line -> line.contains("underlag.xlsx"));
    assertThat(workplace.run("status").said())
        .containsPattern(
            "ersatt .* underlag.xlsx \\(1 fel, \\d+ varning.*, raderna borttagna \\d{4}-")
        .containsOnlyOnce("raderna borttagna");

    Files.write(workplace.input().resolve("underlag.xlsx"), first);
    workplace.run("ingest");

    assertThat(workplace.content())
        .anyMatch(row -> row.startsWith("publication_row") && row.contains("Första Zxmärkt"))
        .anyMatch(row -> row.startsWith("rejected_row") && row.contains("Zxmärkt utan typ"));
    assertThat(standing("Första")).isEqualTo("in-force");
    assertThat(workplace.run("status").said()).doesNotContain("raderna borttagna");
  }

  private void letTimePass(String time) {
    workplace.sql().sql("update delivery_event set happened_at = happened_at - " + time).update();
  }

  private String standing(String title) {
    return workplace
        .sql()
        .sql(
            """
            select standing from delivery join publication_row on row_delivery(row_id) = delivery_id
            where title like ?
            """)
        .param(title + "%")
        .query(String.class)
        .single();
  }

  @Test
  void a_year_removes_each_delivery_on_its_day_and_never_one_in_force_or_awaiting() {
    workplace.run("status");
    long replaced = delivery("replaced", "in-force 2025-01-10", "replaced 2025-03-01");
    long withdrawnFirst =
        delivery("replaced", "in-force 2025-01-10", "withdrawn 2025-04-01", "replaced 2025-06-01");
    long inForceBetween =
        delivery("withdrawn", "replaced 2024-01-10", "in-force 2025-02-01", "withdrawn 2025-09-01");
    delivery("in-force", "replaced 2024-01-10", "in-force 2024-02-01");
    delivery("awaiting", "replaced 2024-01-10", "awaiting 2024-02-01");
    delivery("duplicate", "duplicate 2024-01-10");
    delivery("rejected", "rejected 2024-01-10");

    Map<Long, LocalDate> removed = new HashMap<>();
    SingleConnectionDataSource connection = new SingleConnectionDataSource(workplace.url(), true);
    try (connection) {
      JdbcClient sql = JdbcClient.create(connection);
      for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
        expiredRows(sql, Clock.fixed(day.atTime(5, 0).atZone(SWEDEN).toInstant(), SWEDEN)).remove();
        for (long delivery : withoutRows(sql)) {
          removed.putIfAbsent(delivery, day);
        }
      }
    }

    assertThat(removed)
        .containsOnly(
            Map.entry(replaced, LocalDate.of(2026, 3, 2)),
            Map.entry(withdrawnFirst, LocalDate.of(2026, 4, 2)),
            Map.entry(inForceBetween, LocalDate.of(2026, 9, 2)));
  }

  private static ExpiredRows expiredRows(JdbcClient sql, Clock clock) {
    return new ExpiredRows(
        sql,
        TransactionOperations.withoutTransaction(),
        KINDS,
        Optional.of(Period.ofYears(1)),
        clock);
  }

  /** A delivery with a row, whose standing changed at noon on some days. */
  private long delivery(String standing, String... events) {
    JdbcClient sql = workplace.sql();
    long id =
        sql.sql(
                """
                insert into delivery (path, folder, sha256, bytes, registered_at, outcome, standing)
                values (gen_random_uuid(), '', repeat('0', 64), 1, '2024-01-01', 'taken-in', ?)
                returning delivery_id
                """)
            .param(standing)
            .query(Long.class)
            .single();
    sql.sql("insert into publication_row (row_id, year) values ((? << 36) | (1 << 24) | 2, 2025)")
        .param(id)
        .update();
    for (String event : events) {
      sql.sql(
              """
              insert into delivery_event (delivery_id, standing, happened_at)
              values (?, ?, cast(? as timestamp) at time zone 'Europe/Stockholm')
              """)
          .params(id, event.split(" ", 2)[0], event.split(" ", 2)[1] + " 12:00")
          .update();
    }
    return id;
  }

  private static List<Long> withoutRows(JdbcClient sql) {
    return sql.sql(
            """
            select delivery_id from delivery
            where bytes = 1 and not exists (
              select from publication_row where row_delivery(row_id) = delivery_id)
            """)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
