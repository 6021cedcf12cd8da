package se.bokslut.job.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.job.IntakeParameters;
import se.bokslut.job.Progress;

/**
 * Leaves the partitions of a run to worker processes and waits until they are done.
 *
 * <p>The partitions lie in the job repository from where workers take them ({@link WorkerSession});
 * here they are only watched. Nobody there to work is told, and ends the run after some patience.
 */
public final class RemotePartitionHandler extends AbstractPartitionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(RemotePartitionHandler.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration UNTIL_STOPPED = Duration.ofSeconds(30);

  private final JobRepository repository;
  private final PartitionWatch watch;
  private final Duration patience;
  private final Progress progress;

  RemotePartitionHandler(
      JobRepository repository, PartitionWatch watch, Duration patience, Progress progress) {
    this.repository = repository;
    this.watch = watch;
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * Waits for the partitions.
   *
   * @throws IOException with a Swedish sentence when no worker process is there
   * @throws JobInterruptedException when the run is asked to end
   */
  @Override
  protected Set<StepExecution> doHandle(StepExecution all, Set<StepExecution> partitions)
      throws IOException, JobInterruptedException {
    long job = all.getJobExecutionId();
    WorkersSeen workers = new WorkersSeen(patience, progress);
    int told = 0;
    while (told < partitions.size()) {
      PartitionWatch.Sight sight = watch.look(job);
      for (int done = partitions.size() - sight.open(); told < done; told++) {
        progress.deliveryRead();
      }
      if (sight.stopping()) {
        awaitStopped(job);
        leave(job);
        throw new JobInterruptedException("the run was asked to end");
      }
      if (sight.open() > 0 && workers.areMissed(sight.workers())) {
        leave(job);
        throw new IOException(
            "Ingen arbetare läser underlagen. Starta arbetare med samma version, databas, nyckel och inkorg (bokslut worker), eller kör utan --workers remote. Inget har gått förlorat.");
      }
      pause();
    }
    watch.refresh(job, partitions);
    requireAllRead(partitions);
    return partitions;
  }

  /** Those who work look after each chunk whether they are to stop. */
  private void awaitStopped(long job) throws JobInterruptedException {
    long end = System.nanoTime() + UNTIL_STOPPED.toNanos();
    while (watch.look(job).taken() > 0 && System.nanoTime() < end) {
      pause();
    }
  }

  /** Nobody shall take what is left any more; the registry says what the next run must do. */
  private void leave(long job) {
    for (long number : watch.open(job)) {
      StepExecution partition = Objects.requireNonNull(repository.getStepExecution(number));
      try {
        partition.setStatus(BatchStatus.STOPPED);
        repository.update(partition);
      } catch (OptimisticLockingFailureException e) {
        LOG.info("{} was ended by a worker process meanwhile", partition.getStepName());
      }
    }
  }

  /** Why one failed is known to the worker that failed. */
  private static void requireAllRead(Set<StepExecution> partitions) throws IOException {
    List<String> failed =
        partitions.stream()
            .filter(partition -> partition.getStatus() != BatchStatus.COMPLETED)
            .map(IntakeParameters::path)
            .map(IdentityNumberMask::maskPath)
            .sorted()
            .toList();
    if (!failed.isEmpty()) {
      throw new IOException(
          "Arbetare kunde inte läsa in %d av underlagen, först %s; varför står i arbetarens logg. Inget är halvt sparat; kör kommandot igen."
              .formatted(failed.size(), failed.getFirst()));
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
