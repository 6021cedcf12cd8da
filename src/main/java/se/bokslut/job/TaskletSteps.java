package se.bokslut.job;

import java.time.Clock;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import se.bokslut.platform.RunLockCheck;

/** Makes steps of one action each, always with the transaction manager. */
public final class TaskletSteps {

  /** The action of a step. */
  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }

  /** An action of the annual report, which is told what is asked for. */
  @FunctionalInterface
  interface ReportAction {
    void run(ReportRequest request) throws Exception;
  }

  private final JobRepository repository;
  private final PlatformTransactionManager transactionManager;
  private final RunLockCheck lock;
  private final Progress progress;
  private final Clock clock;

  /**
   * Takes what steps are built with.
   *
   * @param lock stops a step when the run is not alone any more
   * @param progress is told of each step
   */
  public TaskletSteps(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      RunLockCheck lock,
      Progress progress,
      Clock clock) {
    this.repository = repository;
    this.transactionManager = transactionManager;
    this.lock = lock;
    this.progress = progress;
    this.clock = clock;
  }

  Step step(String name, Action action) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              lock.check();
              action.run();
              return RepeatStatus.FINISHED;
            })
        .transactionManager(transactionManager)
        .listener(new StepProgress(progress, clock))
        .build();
  }

  Step step(String name, ReportAction action) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              lock.check();
              action.run(ReportRequest.of(contribution.getStepExecution().getJobParameters()));
              return RepeatStatus.FINISHED;
            })
        .transactionManager(transactionManager)
        .listener(new StepProgress(progress, clock))
        .build();
  }
}
