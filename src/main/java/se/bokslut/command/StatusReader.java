package se.bokslut.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.job.summary.Durations;
import se.bokslut.platform.JobRepositoryTime;

/**
 * Tells in Swedish words what has been delivered, what was wrong with it, and what has run.
 *
 * <p>The job repository keeps times of the machine's zone without saying so; they are told in
 * Swedish time like all others.
 */
final class StatusReader {

  private static final Map<String, String> STANDINGS =
      Map.of(
          "in-force", "gäller",
          "replaced", "ersatt",
          "rejected", "avvisad",
          "duplicate", "dubblett",
          "withdrawn", "återtagen",
          "awaiting", "väntar");
  private static final Map<String, String> SEVERAL =
      Map.of(
          "in-force", "gäller",
          "replaced", "ersatta",
          "rejected", "avvisade",
          "duplicate", "dubbletter",
          "withdrawn", "återtagna",
          "awaiting", "väntar");
  private static final int MOST_LISTED = 20;

  private final JdbcClient jdbc;
  private final DeliveryStatus awaited;
  private final RevisionStatus revisions;

  StatusReader(JdbcClient jdbc, DeliveryStatus awaited, RevisionStatus revisions) {
    this.jdbc = jdbc;
    this.awaited = awaited;
    this.revisions = revisions;
  }

  /** How many deliveries are rejected as they stand now. */
  int rejectedDeliveries() {
    return jdbc.sql("select count(*) from delivery where standing = 'rejected'")
        .query(Integer.class)
        .single();
  }

  /** What the last intake found, all at once. */
  String findingsInWords() {
    List<String> lines = new ArrayList<>();
    lines.add(deliveries());
    lines.add(findings());
    lines.addAll(rejected());
    return String.join("\n", lines);
  }

  private String deliveries() {
    Map<String, Integer> counts = new TreeMap<>();
    jdbc.sql("select standing, count(*) from delivery group by standing")
        .query(
            row -> {
              counts.put(row.getString(1), row.getInt(2));
            });
    List<String> parts = new ArrayList<>();
    for (String standing :
        List.of("in-force", "rejected", "duplicate", "replaced", "withdrawn", "awaiting")) {
      int count = counts.getOrDefault(standing, 0);
      if (count > 0 || standing.equals("in-force")) {
        parts.add(Counted.of(count, word(STANDINGS, standing), word(SEVERAL, standing)));
      }
    }
    return "  Leveranser: %s.".formatted(String.join(", ", parts));
  }

  private static String word(Map<String, String> words, String standing) {
    return Objects.requireNonNull(words.get(standing));
  }

  private String findings() {
    return jdbc.sql(
            """
            select count(*) filter (where severity = 'error'),
              count(*) filter (where severity = 'warning'),
              count(*) filter (where severity = 'info')
            from finding f
            join delivery d on d.delivery_id = f.delivery_id
            where d.standing in ('in-force', 'rejected')
            """)
        .query(
            (row, number) ->
                "  Anmärkningar: %s, %s (se findings.csv)."
                    .formatted(
                        remarks(row.getInt(1), row.getInt(2)),
                        Counted.of(row.getInt(3), "upplysning", "upplysningar")))
        .single();
  }

  private static String remarks(int errors, int warnings) {
    return errors == 0 && warnings == 0
        ? "utan fel och varningar"
        : "%d fel, %s".formatted(errors, Counted.of(warnings, "varning", "varningar"));
  }

  private List<String> rejected() {
    List<String> lines =
        jdbc.sql(
                """
                select distinct on (d.path_rank) d.path, f.reason, f.remedy
                from delivery d
                join finding f on f.delivery_id = d.delivery_id and f.severity = 'error'
                where d.standing = 'rejected'
                order by d.path_rank, f.sheet_no desc, f.finding_id
                """)
            .query(
                (row, number) ->
                    "  Avvisad: %s. %s %s"
                        .formatted(
                            Terminal.name(row.getString(1)), row.getString(2), row.getString(3)))
            .list();
    if (lines.size() <= MOST_LISTED) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, MOST_LISTED));
    first.add("  … och %d till.".formatted(lines.size() - MOST_LISTED));
    return first;
  }

  /**
   * Deliveries by path with their standing, findings, what is not delivered, revisions, and the
   * last runs.
   */
  String inWords() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Leveranser");
    lines.addAll(
        jdbc.sql(
                """
                select d.path, d.standing, left(d.sha256, 8) as sha,
                  to_char(d.registered_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI')
                    as registered,
                  to_char(d.rows_removed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD')
                    as removed,
                  (select array_agg(
                     e.standing || to_char(e.happened_at at time zone 'Europe/Stockholm',
                       ' YYYY-MM-DD HH24:MI')
                     order by e.event_id)
                   from delivery_event e
                   where e.delivery_id = d.delivery_id) as history,
                  (select count(*) from finding f
                   where f.delivery_id = d.delivery_id and f.severity = 'error') as errors,
                  (select count(*) from finding f
                   where f.delivery_id = d.delivery_id and f.severity = 'warning') as warnings
                from delivery d
                order by d.path_rank, d.delivery_id
                """)
            .query(
                (row, number) ->
                    "  %-9s %s  %s  %s (%s%s)%s"
                        .formatted(
                            STANDINGS.get(row.getString("standing")),
                            row.getString("registered"),
                            row.getString("sha"),
                            Terminal.name(row.getString("path")),
                            remarks(row.getInt("errors"), row.getInt("warnings")),
                            removed(row.getString("removed")),
                            history(row.getArray("history"))))
            .list());
    lines.add("Sammanlagt");
    lines.add(deliveries());
    lines.add(findings());
    lines.addAll(awaited.inWords());
    lines.addAll(revisions.inWords());
    lines.add("Senaste körningarna");
    lines.addAll(runs());
    return String.join("\n", lines);
  }

  private static String removed(@Nullable String day) {
    return day == null ? "" : ", raderna borttagna " + day;
  }

  /** Every change of a delivery's standing, when there has been more than one. */
  private static String history(@Nullable Array events) throws SQLException {
    if (events == null || !(events.getArray() instanceof String[] changes) || changes.length < 2) {
      return "";
    }
    return Arrays.stream(changes)
        .map(change -> change.split(" ", 2))
        .map(change -> STANDINGS.get(change[0]) + " " + change[1])
        .collect(Collectors.joining(" → ", "\n            ", ""));
  }

  private List<String> runs() {
    return jdbc.sql(
            """
            select i.job_name, e.status,
              extract(epoch from e.end_time - e.start_time) as seconds,
              to_char(
                e.create_time at time zone ? at time zone 'Europe/Stockholm',
                'YYYY-MM-DD HH24:MI') as started
            from batch_job_execution e
            join batch_job_instance i on i.job_instance_id = e.job_instance_id
            order by e.job_execution_id desc
            limit 6
            """)
        .param(JobRepositoryTime.zone().getId())
        .query(
            (row, number) ->
                "  %s  %s  %s%s"
                    .formatted(
                        row.getString("started"),
                        row.getString("job_name").equals("intakeJob") ? "intag  " : "bokslut",
                        row.getString("status").equals("COMPLETED") ? "klar" : "misslyckades",
                        took(row.getBigDecimal("seconds"))))
        .list();
  }

  /** How long a run took; empty when it never ended. */
  private static String took(@Nullable BigDecimal seconds) {
    return seconds == null
        ? ""
        : " efter " + Durations.inWords(Duration.ofMillis(seconds.movePointRight(3).longValue()));
  }
}
