package se.bokslut.job.worker;

import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.job.IntakeParameters;
import se.bokslut.platform.ConnectionLoss;
import se.bokslut.platform.KeyOfDatabase;

/** Carries out a partition from its beginning, and notes what came of it. */
final class PartitionWork {

  private static final Logger LOG = LoggerFactory.getLogger(PartitionWork.class);

  /** What came of an attempt. */
  enum End {
    /** The delivery has been read. */
    READ,
    /** The file is not to be seen from here, or is another; the run reads it itself. */
    DECLINED,
    /** Another attempt, or another process, may come further. */
    LEFT,
    /** It cannot be read, whoever tries. */
    FAILED
  }

  /**
   * What came of an attempt at a delivery.
   *
   * @param path the delivery's
   */
  record Outcome(String path, End end) {}

  private final JobRepository repository;
  private final Step step;
  private final OfferedPartitions offered;
  private final DeliveryRegistry registry;
  private final KeyOfDatabase key;
  private boolean keyIsRight;

  PartitionWork(
      JobRepository repository,
      Step step,
      OfferedPartitions offered,
      DeliveryRegistry registry,
      KeyOfDatabase key) {
    this.repository = repository;
    this.step = step;
    this.offered = offered;
    this.registry = registry;
    this.key = key;
  }

  /**
   * Whether this process may take partitions: the database has noted a key, and it is this one's.
   *
   * @throws RuntimeException with a Swedish sentence when it is another
   */
  boolean isReady() {
    if (!keyIsRight && key.noted().isPresent()) {
      key.require();
      keyIsRight = true;
    }
    return keyIsRight;
  }

  /** Carries out a partition for a run of another process. */
  Outcome carryOut(WorkerSession.Taking taking) {
    StepExecution execution = anew(taking.partition());
    IntakeParameters.take(execution, taking.number());
    List<Throwable> failures = failures(execution);
    Delivery delivery = registry.get(IntakeParameters.delivery(execution));
    End end = end(delivery, failures);
    switch (end) {
      case READ -> offered.done(taking.partition(), taking.number());
      case DECLINED -> offered.decline(taking.partition(), taking.number());
      case FAILED -> offered.fail(taking.partition(), taking.number());
      case LEFT -> LOG.warn("{} is left to whoever is next", taking, failures.getFirst());
    }
    return new Outcome(delivery.path(), end);
  }

  /** A step can pass without its delivery: the file was not there, was another, or time was up. */
  private static End end(Delivery delivery, List<Throwable> failures) {
    if (!failures.isEmpty()) {
      return failures.stream().anyMatch(PartitionWork::isPassing) ? End.LEFT : End.FAILED;
    }
    return delivery.outcome() == Delivery.Outcome.AWAITING ? End.DECLINED : End.READ;
  }

  /**
   * Carries out a partition that a worker could not, for this process's own run.
   *
   * @return why it failed, empty when it did not
   */
  List<Throwable> carryOutAlone(long partition) {
    List<Throwable> failures = failures(anew(partition));
    offered.done(partition);
    return failures;
  }

  /** An earlier process may have come some way with it, which is done again. */
  private StepExecution anew(long partition) {
    StepExecution execution = Objects.requireNonNull(repository.getStepExecution(partition));
    execution.setStatus(BatchStatus.STARTING);
    execution.setExitStatus(ExitStatus.EXECUTING);
    execution.setReadCount(0);
    execution.setWriteCount(0);
    execution.setFilterCount(0);
    execution.setCommitCount(0);
    execution.setRollbackCount(0);
    return execution;
  }

  private List<Throwable> failures(StepExecution execution) {
    try {
      step.execute(execution);
      return execution.getFailureExceptions();
    } catch (JobInterruptedException | RuntimeException e) {
      LOG.error("{} could not be carried out", execution.getStepName(), e);
      return List.of(e);
    }
  }

  /** Whether another attempt, or another process, may come further. */
  private static boolean isPassing(Throwable failure) {
    return ConnectionLoss.isCauseOf(failure)
        || failure instanceof OptimisticLockingFailureException;
  }
}
