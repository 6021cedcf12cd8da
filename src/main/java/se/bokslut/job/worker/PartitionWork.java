package se.bokslut.job.worker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  private final JobRepository repository;
  private final Step step;
  private final OfferedPartitions offered;
  private final DeliveryRegistry registry;
  private final KeyOfDatabase key;

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
   * Carries out a partition for a run of another process.
   *
   * @return the path of the delivery that has been read, empty when it has not
   * @throws RuntimeException when this process can be of no use, such as without the key
   */
  Optional<String> carryOut(WorkerSession.Taking taking) {
    key.require();
    StepExecution execution = anew(taking.partition());
    IntakeParameters.take(execution, taking.number());
    List<Throwable> failures = failures(execution);
    if (failures.isEmpty()) {
      return end(taking, execution);
    }
    if (failures.stream().anyMatch(PartitionWork::isPassing)) {
      LOG.warn("partition {} is left to whoever is next", taking, failures.getFirst());
    } else {
      offered.fail(taking.partition(), taking.number());
    }
    return Optional.empty();
  }

  /** Carries out a partition that no worker could open, for this process's own run. */
  StepExecution carryOutAlone(long partition) {
    StepExecution execution = anew(partition);
    IntakeParameters.takeBack(execution);
    List<Throwable> failures = failures(execution);
    if (failures.isEmpty()) {
      offered.done(partition);
    }
    return execution;
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

  /** A step can pass without its delivery: the file was not there, was another, or time was up. */
  private Optional<String> end(WorkerSession.Taking taking, StepExecution execution) {
    Delivery delivery = registry.get(IntakeParameters.delivery(execution));
    if (delivery.outcome() == Delivery.Outcome.AWAITING) {
      LOG.warn("delivery {} could not be read here and is left to the run", delivery.id());
      offered.decline(taking.partition(), taking.number());
      return Optional.empty();
    }
    offered.done(taking.partition(), taking.number());
    return Optional.of(delivery.path());
  }
}
