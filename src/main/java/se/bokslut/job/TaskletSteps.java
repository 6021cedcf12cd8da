package se.bokslut.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes steps of one action each, always with the transaction manager. */
public final class TaskletSteps {

  /** The action of a step. */
  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }

  /** An action that needs the job's parameters. */
  @FunctionalInterface
  interface YearAction {
    void run(int year) throws Exception;
  }

  private final JobRepository repository;
  private final PlatformTransactionManager transactionManager;

  /** Takes what steps are built with. */
  public TaskletSteps(JobRepository repository, PlatformTransactionManager transactionManager) {
    this.repository = repository;
    this.transactionManager = transactionManager;
  }

  Step step(String name, Action action) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              action.run();
              return RepeatStatus.FINISHED;
            })
        .transactionManager(transactionManager)
        .build();
  }

  /** A step of the annual report, which is told the reporting year. */
  Step step(String name, YearAction action) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              Long year =
                  contribution
                      .getStepExecution()
                      .getJobParameters()
                      .getLong(AnnualReportJobConfiguration.YEAR);
              action.run(Math.toIntExact(java.util.Objects.requireNonNull(year)));
              return RepeatStatus.FINISHED;
            })
        .transactionManager(transactionManager)
        .build();
  }
}
