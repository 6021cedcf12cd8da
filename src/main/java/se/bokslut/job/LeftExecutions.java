package se.bokslut.job;

import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Marks executions of which no end was noted as failed: those that a killed process left, and steps
 * whose end met a connection that was gone; assumes that no other run works on the database.
 *
 * <p>Their work is done by the next run.
 */
final class LeftExecutions {

  private static final Logger LOG = LoggerFactory.getLogger(LeftExecutions.class);

  private static final int MOST_ATTEMPTS = 20;

  private static final String ENDED_WITHOUT_A_STEP =
      """
      select distinct s.job_execution_id
      from batch_step_execution s
      join batch_job_execution e on e.job_execution_id = s.job_execution_id
      where s.status in ('STARTING', 'STARTED', 'STOPPING')
        and e.status not in ('STARTING', 'STARTED', 'STOPPING')
      """;

  private final JobOperator operator;
  private final JobRepository repository;
  private final JdbcClient jdbc;
  private final List<Job> jobs;

  LeftExecutions(JobOperator operator, JobRepository repository, JdbcClient jdbc, List<Job> jobs) {
    this.operator = operator;
    this.repository = repository;
    this.jdbc = jdbc;
    this.jobs = List.copyOf(jobs);
  }

  void recover() {
    for (int attempt = 1; !isRecovered(attempt); attempt++) {
      LOG.info("a worker process ended a step of the run that was left; looking again");
    }
  }

  /** A worker process of the killed run may notice only now, and note it, that it is over. */
  private boolean isRecovered(int attempt) {
    try {
      jobs.forEach(this::recoverRunning);
      jdbc.sql(ENDED_WITHOUT_A_STEP).query(Long.class).list().forEach(this::endSteps);
      return true;
    } catch (OptimisticLockingFailureException e) {
      if (attempt == MOST_ATTEMPTS) {
        throw e;
      }
      return false;
    }
  }

  private void recoverRunning(Job job) {
    for (JobExecution left : repository.findRunningJobExecutions(job.getName())) {
      LOG.warn(
          "execution {} of {} was left running and is marked as failed",
          left.getId(),
          job.getName());
      operator.recover(left);
    }
  }

  private void endSteps(long ended) {
    JobExecution job = repository.getJobExecution(ended);
    if (job != null) {
      job.getStepExecutions().stream()
          .filter(step -> step.getStatus().isRunning())
          .forEach(this::endStep);
    }
  }

  private void endStep(StepExecution left) {
    LOG.warn(
        "step {} of execution {} ended without a note and is marked as failed",
        left.getStepName(),
        left.getJobExecutionId());
    left.setStatus(BatchStatus.FAILED);
    left.setExitStatus(ExitStatus.FAILED);
    LocalDateTime end = left.getJobExecution().getEndTime();
    if (end != null) {
      left.setEndTime(end);
    }
    repository.update(left);
  }
}
