package se.bokslut.job;

import org.springframework.batch.core.repository.JobRepository;

/**
 * A job repository for steps that only read their context: Spring Batch would write it again with
 * every chunk, and twice at the end in a transaction of its own.
 */
final class KeptContexts {

  private KeptContexts() {}

  /** The repository, which keeps the contexts of steps as they are. */
  static JobRepository of(JobRepository repository) {
    return InterceptedRepository.of(
        repository,
        call ->
            call.getMethod().getName().equals("updateExecutionContext") ? null : call.proceed());
  }
}
