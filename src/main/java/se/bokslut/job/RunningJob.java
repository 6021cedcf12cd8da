package se.bokslut.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;

/** The job that this process runs, which another thread may ask to end. */
final class RunningJob {

  private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

  private final JobOperator operator;
  private final JobRepository repository;
  private volatile boolean ending;
  private @Nullable Job running;

  RunningJob(JobOperator operator, JobRepository repository) {
    this.operator = operator;
    this.repository = repository;
  }

  /**
   * Runs a job to its end; assumes that no other process runs jobs meanwhile.
   *
   * @throws JobInterruptedException when the process has been asked to end
   */
  JobExecution start(Job job, JobParameters parameters) throws JobExecutionException {
    runs(job);
    try {
      if (ending) {
        throw new JobInterruptedException("the process is ending");
      }
      return operator.start(job, parameters);
    } finally {
      runs(null);
    }
  }

  private synchronized void runs(@Nullable Job job) {
    running = job;
  }

  /**
   * Lets no job begin any more, and asks the one that runs to end before its next step or chunk.
   */
  void stop() {
    ending = true;
    askToEnd();
  }

  /** While asking, it does not end otherwise. */
  private synchronized void askToEnd() {
    if (running == null) {
      return;
    }
    try {
      for (JobExecution execution : repository.findRunningJobExecutions(running.getName())) {
        operator.stop(execution);
      }
    } catch (JobExecutionException | DataAccessException e) {
      LOG.warn("the running job could not be asked to end", e);
    }
  }
}
