package se.bokslut.job;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.repository.JobRepository;

/**
 * A job repository for steps that only read their context: Spring Batch would write it again with
 * every chunk, and twice at the end in a transaction of its own.
 */
final class KeptContexts {

  private KeptContexts() {}

  /** The repository, which keeps the contexts of steps as they are. */
  static JobRepository of(JobRepository repository) {
    MethodInterceptor keeping =
        call -> call.getMethod().getName().equals("updateExecutionContext") ? null : call.proceed();
    ProxyFactory factory = new ProxyFactory(JobRepository.class, keeping);
    factory.setTarget(repository);
    return (JobRepository) factory.getProxy(JobRepository.class.getClassLoader());
  }
}
