package se.bokslut.job.worker;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import se.bokslut.platform.ConnectionLoss;
import se.bokslut.platform.KeyOfDatabase;

/**
 * Works for runs of other processes: takes one partition after another, a few at a time, until it
 * is told to stop.
 *
 * <p>A partition that it cannot end, because it was killed or lost the database, is taken by
 * whoever is next, and done from its beginning.
 */
public final class PartitionWorker {

  private static final Logger LOG = LoggerFactory.getLogger(PartitionWorker.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration PAUSE_WITHOUT_DATABASE = Duration.ofSeconds(2);

  private final DataSource dataSource;
  private final JobRepository repository;
  private final Step step;
  private final KeyOfDatabase key;
  private final String programme;
  private final int threads;
  private final AtomicBoolean databaseLost = new AtomicBoolean();
  private volatile boolean stopping;

  /**
   * Takes what it works with.
   *
   * @param step carries out a partition
   * @param programme the fingerprint of this programme
   * @param threads how many partitions are worked on at a time
   */
  PartitionWorker(
      DataSource dataSource,
      JobRepository repository,
      Step step,
      KeyOfDatabase key,
      String programme,
      int threads) {
    this.dataSource = dataSource;
    this.repository = repository;
    this.step = step;
    this.key = key;
    this.programme = programme;
    this.threads = threads;
  }

  /**
   * Works until told to stop.
   *
   * @param tell is told in Swedish of what whoever looks after it should know
   * @throws RuntimeException when it can be of no use, such as without the key of the database
   */
  public void run(Consumer<String> tell) {
    try (WorkerSession session = new WorkerSession(dataSource, programme, step.getName());
        ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> loops = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        loops.add(executor.submit(() -> loop(session, tell)));
      }
      for (Future<?> loop : loops) {
        await(loop);
      }
    }
  }

  private static void await(Future<?> loop) {
    try {
      loop.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a worker's thread broke", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes no more partitions; those it works on are done to their end. */
  public void stop() {
    stopping = true;
  }

  private void loop(WorkerSession session, Consumer<String> tell) {
    try {
      while (!stopping) {
        pause(turn(session, tell));
      }
    } finally {
      // one that cannot go on ends the others, which would meet the same
      stopping = true;
    }
  }

  /** Does the next partition, if there is one, and says how long to wait before the one after. */
  private Duration turn(WorkerSession session, Consumer<String> tell) {
    try {
      Optional<Long> partition = session.take();
      if (databaseLost.compareAndSet(true, false)) {
        tell.accept("Databasen svarar igen.");
      }
      if (partition.isEmpty()) {
        return PAUSE;
      }
      try {
        key.require();
        execute(partition.get());
      } finally {
        session.giveBack(partition.get());
      }
      return Duration.ZERO;
    } catch (SQLException | DataAccessException e) {
      if (databaseLost.compareAndSet(false, true)) {
        LOG.warn("the database was lost, and is waited for", e);
        tell.accept("Databasen svarar inte. Väntar på den; inget går förlorat.");
      }
      return PAUSE_WITHOUT_DATABASE;
    }
  }

  private void execute(long partition) {
    StepExecution execution = repository.getStepExecution(partition);
    if (execution == null) {
      throw new IllegalStateException("no step execution has the number " + partition);
    }
    countAnew(execution);
    try {
      step.execute(execution);
    } catch (OptimisticLockingFailureException e) {
      LOG.warn("partition {} belongs to another process by now", partition, e);
    } catch (JobInterruptedException | RuntimeException e) {
      if (ConnectionLoss.isCauseOf(e)) {
        LOG.warn("partition {} lost the database and is left to whoever is next", partition, e);
        return;
      }
      LOG.error("partition {} could not be carried out", partition, e);
      execution.setStatus(BatchStatus.FAILED);
      execution.setExitStatus(execution.getExitStatus().addExitDescription(e));
      repository.update(execution);
    }
  }

  /** A killed process may have come some way with it, which is done again. */
  private static void countAnew(StepExecution execution) {
    execution.setReadCount(0);
    execution.setWriteCount(0);
    execution.setFilterCount(0);
    execution.setCommitCount(0);
    execution.setRollbackCount(0);
  }

  private void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
