package se.bokslut.job;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.repository.JobRepository;

/** A job repository of which every call is intercepted. */
final class InterceptedRepository {

  private InterceptedRepository() {}

  static JobRepository of(JobRepository repository, MethodInterceptor interceptor) {
    ProxyFactory factory = new ProxyFactory(JobRepository.class, interceptor);
    factory.setTarget(repository);
    return (JobRepository) factory.getProxy(JobRepository.class.getClassLoader());
  }
}
