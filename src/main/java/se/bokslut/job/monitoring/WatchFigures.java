package se.bokslut.job.monitoring;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.platform.JobRepositoryTime;

/** Reads figures from the database; one that cannot be read, or is not known, is not a number. */
final class WatchFigures {

  private static final Logger LOG = LoggerFactory.getLogger(WatchFigures.class);

  private final JdbcClient jdbc;

  WatchFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  double deliveries(String standing) {
    return read("select count(*) from delivery where standing = ?", standing);
  }

  double findings(String severity) {
    return read(
        """
        select count(*) from finding f
        join delivery d on d.delivery_id = f.delivery_id
        where d.standing in ('in-force', 'rejected') and f.severity = ?
        """,
        severity);
  }

  /** The job repository keeps times of the machine's zone without saying so. */
  double sinceIntake() {
    return read(
        """
        select extract(epoch from now() - max(e.end_time) at time zone ?)
        from batch_job_execution e
        join batch_job_instance i on i.job_instance_id = e.job_instance_id
        where i.job_name = 'intakeJob' and e.status = 'COMPLETED'
        """,
        JobRepositoryTime.zone().getId());
  }

  double sinceYearly() {
    return read(
        "select extract(epoch from now() - max(done_at)) from scheduled_work where name = ?",
        "yearly");
  }

  private double read(String sql, String parameter) {
    try {
      Double figure =
          jdbc.sql(sql).param(parameter).query((row, number) -> number(row.getObject(1))).single();
      return figure;
    } catch (DataAccessException e) {
      LOG.debug("a figure cannot be read now", e);
      return Double.NaN;
    }
  }

  private static Double number(@Nullable Object read) {
    return read instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
