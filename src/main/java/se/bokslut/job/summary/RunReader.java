package se.bokslut.job.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.IdentityNumberMask;

/** Reads what came of a run from the registry and the job repository. */
public final class RunReader {

  private final JdbcClient jdbc;
  private final ReportFolders reports;

  /** Takes the database and the output folder. */
  public RunReader(JdbcClient jdbc, Path output) {
    this.jdbc = jdbc;
    this.reports = new ReportFolders(jdbc, output);
  }

  /** Where things stand before a run. */
  RunMark mark() {
    return jdbc.sql(
            """
            select (select coalesce(max(event_id), 0) from delivery_event),
              (select coalesce(max(job_execution_id), 0) from batch_job_execution)
            """)
        .query((row, number) -> new RunMark(row.getLong(1), row.getLong(2)))
        .single();
  }

  /** What happened since. */
  RunAccount since(RunMark mark) throws IOException {
    return new RunAccount(
        arrivals(mark),
        jdbc.sql("select count(*) from delivery where standing = 'awaiting'")
            .query(Long.class)
            .single(),
        findings(),
        merged(),
        stages(mark),
        reports.writtenSince(mark));
  }

  private List<Arrival> arrivals(RunMark mark) {
    return jdbc.sql(
            """
            select d.path, d.standing,
              not exists (select from delivery_event e
                where e.delivery_id = d.delivery_id and e.event_id <= :event) as first,
              exists (select from delivery o
                where o.path = d.path and o.delivery_id < d.delivery_id) as correction,
              coalesce(s.rows_read, 0) as rows_read, coalesce(s.rows_rejected, 0) as rows_rejected,
              coalesce(f.errors, 0) as errors, coalesce(f.warnings, 0) as warnings,
              coalesce(f.infos, 0) as infos,
              case when d.standing = 'rejected' then (
                select w.reason || ' ' || w.remedy from finding w
                where w.delivery_id = d.delivery_id and w.severity = 'error'
                order by w.sheet_no desc, w.finding_id limit 1) end as reason
            from delivery d
            left join (
              select delivery_id, sum(rows_read) as rows_read, sum(rows_rejected) as rows_rejected
              from delivery_sheet group by delivery_id) s on s.delivery_id = d.delivery_id
            left join (
              select delivery_id, count(*) filter (where severity = 'error') as errors,
                count(*) filter (where severity = 'warning') as warnings,
                count(*) filter (where severity = 'info') as infos
              from finding group by delivery_id) f on f.delivery_id = d.delivery_id
            where d.delivery_id in (select delivery_id from delivery_event where event_id > :event)
            order by d.path_rank, d.delivery_id
            """)
        .param("event", mark.event())
        .query(RunReader::arrival)
        .list();
  }

  private static Arrival arrival(ResultSet row, int number) throws SQLException {
    String reason = row.getString("reason");
    return new Arrival(
        IdentityNumberMask.maskPath(row.getString("path")),
        row.getString("standing"),
        row.getBoolean("first"),
        row.getBoolean("correction"),
        row.getLong("rows_read"),
        row.getLong("rows_rejected"),
        new Findings(row.getLong("errors"), row.getLong("warnings"), row.getLong("infos")),
        reason == null ? "" : reason);
  }

  private Findings findings() {
    return jdbc.sql(
            """
            select count(*) filter (where severity = 'error'),
              count(*) filter (where severity = 'warning'),
              count(*) filter (where severity = 'info')
            from finding f
            join delivery d on d.delivery_id = f.delivery_id
            where d.standing in ('in-force', 'rejected')
            """)
        .query((row, number) -> new Findings(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }

  private List<String> merged() {
    List<String> merged = new ArrayList<>();
    merged("publication", "publikationer").ifPresent(merged::add);
    merged("defence", "disputationer och licentiatexamina").ifPresent(merged::add);
    return merged;
  }

  private java.util.Optional<String> merged(String thing, String words) {
    return jdbc.sql(
            "select (select count(*) from %1$s_member), (select count(*) from %1$s)"
                .formatted(thing))
        .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
        .optional()
        .filter(counts -> counts[0] > 0)
        .map(counts -> "%d rader blev %d %s.".formatted(counts[0], counts[1], words));
  }

  private List<Stage> stages(RunMark mark) {
    return jdbc.sql(
            """
            select step_name, status = 'COMPLETED' as completed,
              extract(epoch from coalesce(end_time, last_updated) - start_time) as seconds
            from batch_step_execution
            where job_execution_id > ? and start_time is not null and step_name not like '%:%'
            order by step_execution_id
            """)
        .param(mark.execution())
        .query(
            (row, number) ->
                new Stage(
                    row.getString("step_name"),
                    row.getBoolean("completed"),
                    Duration.ofMillis(Math.round(row.getDouble("seconds") * 1000))))
        .list();
  }
}
