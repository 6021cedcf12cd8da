package se.bokslut.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;

/** A job did not end well; the causes are its steps' failures. */
public final class JobFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobFailedException(String job, JobExecution execution) {
    super("the job %s ended as %s".formatted(job, execution.getStatus()));
    List<Throwable> failures = execution.getAllFailureExceptions();
    if (!failures.isEmpty()) {
      initCause(failures.getFirst());
    }
    failures.stream().skip(1).forEach(this::addSuppressed);
  }
}
