package se.bokslut.job;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.PartitionStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.job.worker.OfferedPartitions;
import se.bokslut.job.worker.RemotePartitionHandler;
import se.bokslut.job.worker.WorkerConfiguration;
import se.bokslut.platform.DatabasePlace;
import se.bokslut.platform.LogContext;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.RunTransactions;
import se.bokslut.platform.WorkerSettings;

/**
 * The intake's first step: each delivery that awaits is read, here or by worker processes.
 *
 * <p>One partition a delivery, named by its path and content; the registry of deliveries, not the
 * dead execution, says what is left to do after a crash.
 */
@Configuration(proxyBeanMethods = false)
@Import(WorkerConfiguration.class)
class DeliveryStepConfiguration {

  private static final int MOST_WORKERS = 4;

  /** How many a processor serves: half the time of a small file is waiting for the disk. */
  private static final int WAITING = 2;

  @Bean
  Step takeInDeliveries(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      DataSource dataSource,
      DeliveryRegistry registry,
      RunLockCheck lock,
      PartitionHandler deliveryPartitions) {
    return new PartitionStepBuilder(new StepBuilder("takeInDeliveries", repository))
        .splitter(
            SplitAtOnce.of(
                dataSource,
                transactionManager,
                new RunTransactions(new TransactionTemplate(transactionManager), lock),
                DeliveryStep.NAME,
                partitioner(registry, lock)))
        .partitionHandler(deliveryPartitions)
        .build();
  }

  private static Partitioner partitioner(DeliveryRegistry registry, RunLockCheck lock) {
    return gridSize -> {
      String run = lock.runOfThisProcess();
      Map<String, ExecutionContext> partitions = new HashMap<>();
      for (Delivery delivery : registry.awaiting()) {
        partitions.put(
            Fingerprint.of(delivery.path() + "\n" + delivery.sha256()),
            IntakeParameters.partition(delivery, run));
      }
      return partitions;
    };
  }

  @Bean
  PartitionHandler deliveryPartitions(
      WorkerSettings settings,
      DatabasePlace database,
      RemotePartitionHandler remote,
      Step takeInDelivery,
      TaskExecutor intakeExecutor,
      Progress progress) {
    if (settings.areRemote(database)) {
      return remote;
    }
    TaskExecutorPartitionHandler local = new TaskExecutorPartitionHandler();
    local.setStep(told(takeInDelivery, progress));
    local.setTaskExecutor(intakeExecutor);
    return local;
  }

  /** A step that tells when it has ended. */
  private static Step told(Step step, Progress progress) {
    return new Step() {
      @Override
      public String getName() {
        return step.getName();
      }

      @Override
      public void execute(StepExecution execution) throws JobInterruptedException {
        step.execute(execution);
        progress.deliveryRead();
      }
    };
  }

  @Bean
  Step takeInDelivery(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      DataSource dataSource,
      DropFolder folder,
      DeliveryRegistry registry,
      KindCatalogue kinds,
      SheetRecogniser recogniser,
      RunLockCheck lock,
      OfferedPartitions offered,
      TaskExecutor aheadExecutor) {
    return new DeliveryStep(
        repository,
        transactionManager,
        dataSource,
        folder,
        registry,
        kinds,
        recogniser,
        lock,
        offered,
        aheadExecutor);
  }

  @Bean
  ThreadPoolTaskExecutor intakeExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(
        Math.min(MOST_WORKERS, WAITING * Runtime.getRuntime().availableProcessors()));
    executor.setThreadNamePrefix("intake-");
    executor.setTaskDecorator(LogContext::carriedBy);
    return executor;
  }

  /** A thread each for what reads ahead: they wait for each other, and so must not queue. */
  @Bean
  TaskExecutor aheadExecutor() {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("ahead-");
    executor.setTaskDecorator(LogContext::carriedBy);
    return executor;
  }
}
