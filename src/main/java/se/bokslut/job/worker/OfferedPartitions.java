package se.bokslut.job.worker;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The partitions that a run leaves to worker processes, in a table that all of them see.
 *
 * <p>A partition lies there until its delivery has been read. Who takes it gets a number, and what
 * he writes counts only as long as nobody has taken it after him; so it does not matter what he
 * believes.
 */
public final class OfferedPartitions {

  /** A partition that ended its readers so often is not offered any more. */
  static final int MOST_TAKINGS = 3;

  /**
   * What there is to be seen at a moment.
   *
   * @param open partitions that somebody reads or that wait for one who does
   * @param taken partitions that somebody reads
   * @param workers worker processes that are there
   * @param stopping whether the run is asked to end
   */
  record Sight(int open, int taken, int workers, boolean stopping) {}

  private static final String LOOK =
      """
      with held as (
        select classid::bigint as kind, objid::bigint as number from pg_locks
        where locktype = 'advisory' and granted and objsubid = 2
          and database = (select oid from pg_database where datname = current_database())
      ), reading as (
        select number from held where kind = :partition
      )
      select
        (select count(*) from intake_partition
          where run = :run and (state = 'declined' or state = 'offered'
            and (taken < :most or step_execution_id % 2147483648 in (select number from reading))))
          as open,
        (select count(*) from reading) as taken,
        (select count(*) from held where kind = :present and number = :programme) as workers,
        (select status not in ('STARTING', 'STARTED') from batch_job_execution
          where job_execution_id = :job) as stopping
      """;

  private final JdbcClient jdbc;
  private final int programme;

  /**
   * Takes the database.
   *
   * @param programme the fingerprint of this programme, which workers must be too
   */
  OfferedPartitions(JdbcClient jdbc, String programme) {
    this.jdbc = jdbc;
    this.programme = WorkerLocks.programme(programme);
  }

  /** Offers partitions of a run that has just begun, and clears away what earlier ones left. */
  void offer(List<Long> partitions, String run) {
    jdbc.sql("delete from intake_partition").update();
    jdbc.sql(
            """
            insert into intake_partition (step_execution_id, run, programme)
            select id, :run, :programme from unnest(:partitions) p (id)
            """)
        .param("run", run)
        .param("programme", programme)
        .param("partitions", partitions.toArray(Long[]::new))
        .update();
  }

  /** Takes back what a run offers; nothing that a worker writes for it counts any more. */
  void withdraw(String run) {
    jdbc.sql("delete from intake_partition where run = ?").param(run).update();
  }

  /** Looks at the partitions of a run, with one small question for all of them. */
  Sight look(String run, long job) {
    return jdbc.sql(LOOK)
        .param("run", run)
        .param("job", job)
        .param("most", MOST_TAKINGS)
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

  /** Those of a run that a worker could not open. */
  List<Long> declined(String run) {
    return numbers(run, "state = 'declined'");
  }

  /** All of a run that have not been read to their end. */
  List<Long> left(String run) {
    return numbers(run, "true");
  }

  private List<Long> numbers(String run, String where) {
    return jdbc.sql(
            "select step_execution_id from intake_partition where run = ? and %s order by 1"
                .formatted(where))
        .param(run)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /**
   * Makes sure, in a transaction that writes, that a worker's taking is the last one; nobody else
   * can take the partition before the transaction has ended.
   *
   * @throws TakenByOthersException when it is not
   */
  public void requireTaking(long partition, int taking) {
    boolean last =
        jdbc.sql(
                "select 1 from intake_partition where step_execution_id = ? and taken = ? for share")
            .params(partition, taking)
            .query(Integer.class)
            .optional()
            .isPresent();
    if (!last) {
      throw new TakenByOthersException(partition);
    }
  }

  /** The delivery of a partition has been read. */
  void done(long partition, int taking) {
    jdbc.sql("delete from intake_partition where step_execution_id = ? and taken = ?")
        .params(partition, taking)
        .update();
  }

  /** The run has read a declined one itself. */
  void done(long partition) {
    jdbc.sql("delete from intake_partition where step_execution_id = ?").param(partition).update();
  }

  /** Leaves a partition to the run. */
  void decline(long partition, int taking) {
    end(partition, taking, "declined");
  }

  /** Notes that a partition cannot be read, whoever tries. */
  void fail(long partition, int taking) {
    end(partition, taking, "failed");
  }

  private void end(long partition, int taking, String state) {
    jdbc.sql("update intake_partition set state = ? where step_execution_id = ? and taken = ?")
        .params(state, partition, taking)
        .update();
  }

  /** A partition has been taken by another process, or taken back by the run. */
  static final class TakenByOthersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenByOthersException(long partition) {
      super("partition %d is not this process's any more".formatted(partition));
    }
  }
}
