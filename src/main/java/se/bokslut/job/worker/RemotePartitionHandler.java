package se.bokslut.job.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.job.IntakeParameters;
import se.bokslut.job.Progress;
import se.bokslut.job.summary.FailureSentence;
import se.bokslut.platform.RunLock;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.RunTransactions;

/**
 * Leaves the partitions of a run to worker processes and waits until they are done; what no worker
 * could open it carries out itself, so that a share which one machine does not see costs time only.
 *
 * <p>Nobody there to work is told, and ends the run after some patience.
 */
public final class RemotePartitionHandler extends AbstractPartitionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(RemotePartitionHandler.class);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final JobRepository repository;
  private final OfferedPartitions offered;
  private final PartitionWork work;
  private final DeliveryRegistry registry;
  private final RunLockCheck lock;
  private final TransactionOperations transactions;
  private final Duration patience;
  private final Progress progress;

  RemotePartitionHandler(
      JobRepository repository,
      OfferedPartitions offered,
      PartitionWork work,
      DeliveryRegistry registry,
      RunLockCheck lock,
      TransactionOperations transactions,
      Duration patience,
      Progress progress) {
    this.repository = repository;
    this.offered = offered;
    this.work = work;
    this.registry = registry;
    this.lock = lock;
    this.transactions = new RunTransactions(transactions, lock);
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * Offers the partitions, whose contexts are stored by now, and waits for them.
   *
   * @throws IOException with a Swedish sentence when no worker process is there
   * @throws JobInterruptedException when the run is asked to end
   */
  @Override
  protected Set<StepExecution> doHandle(StepExecution all, Set<StepExecution> partitions)
      throws IOException, JobInterruptedException {
    List<Long> numbers = partitions.stream().map(StepExecution::getId).sorted().toList();
    String run = lock.runOfThisProcess();
    transactions.executeWithoutResult(status -> offered.offer(numbers, run));
    try {
      await(run, all.getJobExecutionId(), partitions.size());
      requireAllRead(run);
      return refreshed(all, partitions);
    } finally {
      leave(run);
    }
  }

  private void await(String run, long job, int partitions)
      throws IOException, JobInterruptedException {
    WorkersSeen workers = new WorkersSeen(patience, progress);
    int told = 0;
    while (told < partitions) {
      OfferedPartitions.Sight sight = look(run, job);
      if (sight.stopping()) {
        throw new JobInterruptedException("the run was asked to end");
      }
      for (int done = partitions - sight.open(); told < done; told++) {
        progress.deliveryRead();
      }
      readDeclined(run);
      if (sight.open() > 0 && workers.areMissed(sight.workers(), sight.taken())) {
        throw new IOException(
            "Ingen arbetare läser underlagen. Starta arbetare med samma version, databas, nyckel och inkorg (bokslut worker), eller kör med --workers local. Inget har gått förlorat.");
      }
      pause();
    }
  }

  /**
   * Looks, as long as the run is alone: workers do nothing for a run that has lost its lock.
   *
   * @throws RunLock.LostException when it has
   */
  private OfferedPartitions.Sight look(String run, long job) {
    return Objects.requireNonNull(transactions.execute(status -> offered.look(run, job)));
  }

  private void readDeclined(String run) throws IOException {
    for (long partition : offered.declined(run)) {
      List<Throwable> failures = work.carryOutAlone(partition);
      if (!failures.isEmpty()) {
        throw new IOException(
            FailureSentence.of(failures.getFirst())
                .orElse(
                    "%s kunde inte läsas in; orsaken står i loggen. Inget är halvt sparat; kör kommandot igen."
                        .formatted(path(partition))),
            failures.getFirst());
      }
    }
  }

  private void requireAllRead(String run) throws IOException {
    List<Long> failed = offered.left(run);
    if (!failed.isEmpty()) {
      throw new IOException(
          "Arbetare kunde inte läsa in %d av underlagen, bland annat %s; orsaken står i loggen hos den arbetare som läste det. Inget är halvt sparat; kör kommandot igen."
              .formatted(failed.size(), path(failed.getFirst())));
    }
  }

  /** The delivery's path as it may be shown. */
  private String path(long partition) {
    StepExecution execution = Objects.requireNonNull(repository.getStepExecution(partition));
    return IdentityNumberMask.maskPath(registry.get(IntakeParameters.delivery(execution)).path());
  }

  /** As they ended in other processes, with what they counted. */
  private Set<StepExecution> refreshed(StepExecution all, Set<StepExecution> partitions) {
    Map<Long, StepExecution> stored = new HashMap<>();
    Objects.requireNonNull(repository.getJobExecution(all.getJobExecutionId()))
        .getStepExecutions()
        .forEach(execution -> stored.put(execution.getId(), execution));
    Set<StepExecution> refreshed = new HashSet<>();
    partitions.forEach(
        partition -> refreshed.add(Objects.requireNonNull(stored.get(partition.getId()))));
    return refreshed;
  }

  /** Nothing that is written for what is left counts; the next run reads it from its beginning. */
  private void leave(String run) {
    List<Long> left = offered.left(run);
    offered.withdraw(run);
    for (long number : left) {
      StepExecution partition = Objects.requireNonNull(repository.getStepExecution(number));
      try {
        partition.setStatus(BatchStatus.STOPPED);
        repository.update(partition);
      } catch (OptimisticLockingFailureException e) {
        LOG.info("{} has been ended by a worker process", partition.getStepName());
      }
    }
  }

  private static void pause() throws JobInterruptedException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobInterruptedException("the process is ending");
    }
  }
}
