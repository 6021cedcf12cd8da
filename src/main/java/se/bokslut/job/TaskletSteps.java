package se.bokslut.job;

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

  /** Takes what steps are built with, and what stops them when the run is not alone any more. */
  public TaskletSteps(
      JobRepository repository, PlatformTransactionManager transactionManager, RunLockCheck lock) {
    this.repository = repository;
    this.transactionManager = transactionManager;
    this.lock = lock;
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
        .build();
  }
}
