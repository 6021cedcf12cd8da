package se.bokslut.job.worker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sees how far worker processes have come with the partitions of a run, by one small question
 * however many partitions there are.
 */
final class PartitionWatch {

  /**
   * What there is to be seen at a moment.
   *
   * @param open partitions that are not at their end
   * @param taken partitions that somebody works on
   * @param workers worker processes that are there
   * @param stopping whether the run is asked to end
   */
  record Sight(int open, int taken, int workers, boolean stopping) {}

  private static final String LOOK =
      """
      select
        (select count(*) from batch_step_execution
          where job_execution_id = :job and step_name like :partitions
            and status in ('STARTING', 'STARTED')) as open,
        (select count(*) from pg_locks
          where locktype = 'advisory' and granted and objsubid = 2 and database = mine
            and classid::bigint = :partition) as taken,
        (select count(*) from pg_locks
          where locktype = 'advisory' and granted and objsubid = 2 and database = mine
            and classid::bigint = :present and objid::bigint = :programme) as workers,
        (select status not in ('STARTING', 'STARTED') from batch_job_execution
          where job_execution_id = :job) as stopping
      from (select oid as mine from pg_database where datname = current_database()) here
      """;

  private static final String OPEN =
      """
      select step_execution_id from batch_step_execution
      where job_execution_id = :job and step_name like :partitions
        and status in ('STARTING', 'STARTED')
      order by 1
      """;

  private static final String ENDED =
      """
      select step_execution_id, status, exit_code, read_count, write_count, commit_count
      from batch_step_execution
      where job_execution_id = :job and step_name like :partitions
      """;

  private final JdbcClient jdbc;
  private final String partitions;
  private final int programme;

  /**
   * Takes what it looks at.
   *
   * @param step the step whose partitions are looked at
   * @param programme the fingerprint of this programme
   */
  PartitionWatch(JdbcClient jdbc, String step, String programme) {
    this.jdbc = jdbc;
    this.partitions = step + ":%";
    this.programme = WorkerLocks.programme(programme);
  }

  /** Looks at the partitions of a job execution. */
  Sight look(long job) {
    return jdbc.sql(LOOK)
        .param("job", job)
        .param("partitions", partitions)
        .param("partition", WorkerLocks.PARTITION)
        .param("present", WorkerLocks.PRESENT)
        .param("programme", programme)
        .query(
            (row, number) ->
                new Sight(
                    row.getInt("open"),
                    row.getInt("taken"),
                    row.getInt("workers"),
                    row.getBoolean("stopping")))
        .single();
  }

  /** The numbers of the partitions that are not at their end. */
  List<Long> open(long job) {
    return jdbc.sql(OPEN)
        .param("job", job)
        .param("partitions", partitions)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** Lets this process know how its partitions ended elsewhere, and what they counted. */
  void refresh(long job, Set<StepExecution> executions) {
    Map<Long, StepExecution> known =
        executions.stream().collect(Collectors.toMap(StepExecution::getId, Function.identity()));
    jdbc.sql(ENDED)
        .param("job", job)
        .param("partitions", partitions)
        .query(
            (ResultSet row) -> {
              StepExecution execution = known.get(row.getLong("step_execution_id"));
              if (execution != null) {
                refresh(execution, row);
              }
            });
  }

  private static void refresh(StepExecution execution, ResultSet row) throws SQLException {
    execution.setStatus(BatchStatus.valueOf(row.getString("status")));
    execution.setExitStatus(new ExitStatus(row.getString("exit_code")));
    execution.setReadCount(row.getLong("read_count"));
    execution.setWriteCount(row.getLong("write_count"));
    execution.setCommitCount(row.getLong("commit_count"));
  }
}
