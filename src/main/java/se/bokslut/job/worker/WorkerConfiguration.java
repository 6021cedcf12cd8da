package se.bokslut.job.worker;

import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import se.bokslut.job.Progress;
import se.bokslut.platform.KeyOfDatabase;
import se.bokslut.platform.WorkerSettings;
import se.bokslut.report.BasisReader;

/** The two sides of a run whose deliveries are read by worker processes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
public class WorkerConfiguration {

  @Bean
  RemotePartitionHandler remotePartitionHandler(
      JobRepository repository,
      JdbcClient jdbc,
      Step takeInDelivery,
      BasisReader basisReader,
      WorkerSettings settings,
      Progress progress) {
    return new RemotePartitionHandler(
        repository,
        new PartitionWatch(jdbc, takeInDelivery.getName(), basisReader.programme()),
        settings.workerWait(),
        progress);
  }

  @Bean
  PartitionWorker partitionWorker(
      DataSource dataSource,
      JobRepository repository,
      Step takeInDelivery,
      KeyOfDatabase key,
      BasisReader basisReader,
      ThreadPoolTaskExecutor intakeExecutor) {
    return new PartitionWorker(
        dataSource,
        repository,
        takeInDelivery,
        key,
        basisReader.programme(),
        intakeExecutor.getCorePoolSize());
  }
}
