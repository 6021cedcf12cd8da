package se.bokslut.job.monitoring;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.platform.JobRepositoryTime;

/**
 * Figures of the database as they were at one moment.
 *
 * @param byName a figure by what it is of, such as {@code delivery in-force}
 */
record WatchFigures(Map<String, Double> byName) {

  /** The job repository keeps times of the machine's zone without saying so. */
  private static final String ALL =
      """
      select 'delivery ' || standing as name, count(*) as figure from delivery group by standing
      union all
      select 'finding ' || f.severity, count(*)
      from finding f
      join delivery d on d.delivery_id = f.delivery_id
      where d.standing in ('in-force', 'rejected')
      group by f.severity
      union all
      select 'since intake', extract(epoch from now() - max(e.end_time) at time zone :zone)
      from batch_job_execution e
      join batch_job_instance i on i.job_instance_id = e.job_instance_id
      where i.job_name = 'intakeJob' and e.status = 'COMPLETED'
      having count(*) > 0
      union all
      select 'since yearly', extract(epoch from now() - done_at)
      from scheduled_work
      where name = 'yearly' and done_at is not null
      """;

  /** Keeps a copy. */
  WatchFigures {
    byName = Map.copyOf(byName);
  }

  static WatchFigures read(JdbcClient jdbc) {
    Map<String, Double> byName = new HashMap<>();
    jdbc.sql(ALL)
        .param("zone", JobRepositoryTime.zone().getId())
        .query(
            row -> {
              byName.put(row.getString("name"), row.getDouble("figure"));
            });
    return new WatchFigures(byName);
  }

  double deliveries(String standing) {
    return byName.getOrDefault("delivery " + standing, 0.0);
  }

  double findings(String severity) {
    return byName.getOrDefault("finding " + severity, 0.0);
  }

  /** Seconds; not a number while there has been no intake. */
  double sinceIntake() {
    return byName.getOrDefault("since intake", Double.NaN);
  }

  /** Seconds; not a number while it has never been done. */
  double sinceYearly() {
    return byName.getOrDefault("since yearly", Double.NaN);
  }
}
