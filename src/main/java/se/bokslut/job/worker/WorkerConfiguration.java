package se.bokslut.job.worker;

import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.job.Progress;
import se.bokslut.platform.KeyOfDatabase;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.WorkerSettings;
import se.bokslut.report.BasisReader;

/** The two sides of a run whose deliveries are read by worker processes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
public class WorkerConfiguration {

  @Bean
  OfferedPartitions offeredPartitions(JdbcClient jdbc, BasisReader basisReader) {
    return new OfferedPartitions(jdbc, basisReader.programme());
  }

  @Bean
  PartitionWork partitionWork(
      JobRepository repository,
      Step takeInDelivery,
      OfferedPartitions offered,
      DeliveryRegistry registry,
      KeyOfDatabase key) {
    return new PartitionWork(repository, takeInDelivery, offered, registry, key);
  }

  @Bean
  RemotePartitionHandler remotePartitionHandler(
      JobRepository repository,
      OfferedPartitions offered,
      PartitionWork work,
      DeliveryRegistry registry,
      RunLockCheck lock,
      TransactionTemplate transactions,
      WorkerSettings settings,
      Progress progress) {
    return new RemotePartitionHandler(
        repository, offered, work, registry, lock, transactions, settings.workerWait(), progress);
  }

  /** As many partitions at a time as a run of its own would work on. */
  @Bean
  PartitionWorker partitionWorker(
      DataSource dataSource,
      BasisReader basisReader,
      PartitionWork work,
      ThreadPoolTaskExecutor intakeExecutor) {
    return new PartitionWorker(
        dataSource,
        basisReader.programme(),
        work,
        intakeExecutor,
        intakeExecutor.getCorePoolSize());
  }
}
