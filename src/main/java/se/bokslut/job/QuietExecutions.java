package se.bokslut.job;

import java.util.List;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.config.BeanPostProcessor;
import se.bokslut.intake.QuietTrace;

/**
 * Keeps the messages of failures out of the job repository: they may quote the name of a file or a
 * cell, and the repository is kept for years. The log has them, masked and for a time.
 */
final class QuietExecutions implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof JobRepository repository
        ? InterceptedRepository.of(repository, QuietExecutions::quietly)
        : bean;
  }

  private static @Nullable Object quietly(MethodInvocation call) throws Throwable {
    if (call.getMethod().getName().equals("update")) {
      Object updated = call.getArguments()[0];
      if (updated instanceof StepExecution step) {
        step.setExitStatus(quiet(step.getExitStatus(), step.getFailureExceptions()));
      }
      if (updated instanceof JobExecution job) {
        job.setExitStatus(quiet(job.getExitStatus(), job.getAllFailureExceptions()));
      }
    }
    return call.proceed();
  }

  private static ExitStatus quiet(ExitStatus status, List<Throwable> failures) {
    return status.getExitDescription().isEmpty()
        ? status
        : new ExitStatus(
            status.getExitCode(), failures.isEmpty() ? "" : QuietTrace.of(failures.getFirst()));
  }
}
