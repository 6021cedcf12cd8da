package se.bokslut.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Clears away runs older than three years, once a month and by each intake, so that the history of
 * a programme that runs for years does not grow for ever. Deliveries and revisions are not touched.
 */
final class JobHistoryCleaning implements ScheduledWork {

  private static final Logger LOG = LoggerFactory.getLogger(JobHistoryCleaning.class);
  private static final int YEARS_KEPT = 3;

  private static final String OLD =
      "(select job_execution_id from batch_job_execution where create_time < ?)";
  private static final List<String> IN_ORDER =
      List.of(
          """
          delete from batch_step_execution_context where step_execution_id in (
            select step_execution_id from batch_step_execution where job_execution_id in %s)
          """,
          "delete from batch_step_execution where job_execution_id in %s",
          "delete from batch_job_execution_context where job_execution_id in %s",
          "delete from batch_job_execution_params where job_execution_id in %s",
          "delete from batch_job_execution where job_execution_id in %s");

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Clock clock;

  JobHistoryCleaning(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "job-history";
  }

  @Override
  public String cron() {
    return "0 0 4 1 * *";
  }

  @Override
  public String title() {
    return "Gallring av körningar äldre än %d år".formatted(YEARS_KEPT);
  }

  /** The job repository tells times of the machine's zone; the hours do not matter here. */
  @Override
  public void run() {
    LocalDateTime oldest =
        LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Stockholm"))).minusYears(YEARS_KEPT);
    transaction.executeWithoutResult(
        status -> {
          IN_ORDER.forEach(sql -> jdbc.sql(sql.formatted(OLD)).param(oldest).update());
          int runs =
              jdbc.sql(
                      """
                      delete from batch_job_instance i
                      where not exists (
                        select from batch_job_execution e
                        where e.job_instance_id = i.job_instance_id)
                      """)
                  .update();
          if (runs > 0) {
            LOG.info("cleared away {} runs from before {}", runs, oldest);
          }
        });
  }
}
