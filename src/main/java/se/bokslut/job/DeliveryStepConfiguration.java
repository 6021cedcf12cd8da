package se.bokslut.job;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.MDC;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.intake.DeliveryIntake;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.RunTransactions;

/**
 * The intake's first step: each delivery that awaits is read.
 *
 * <p>One partition a delivery, named by its path and content; the registry of deliveries, not the
 * dead execution, says what is left to do after a crash.
 */
@Configuration(proxyBeanMethods = false)
class DeliveryStepConfiguration {

  private static final int CHUNK = 2_000;
  private static final int MOST_WORKERS = 4;
  private static final String DELIVERY = "delivery";
  private static final String DELIVERY_STEP = "takeInDelivery";

  @Bean
  Step takeInDeliveries(
      JobRepository repository,
      DeliveryRegistry registry,
      Step takeInDelivery,
      TaskExecutor intakeExecutor) {
    return new StepBuilder("takeInDeliveries", repository)
        .partitioner(DELIVERY_STEP, partitioner(registry))
        .step(takeInDelivery)
        .taskExecutor(intakeExecutor)
        .build();
  }

  private static Partitioner partitioner(DeliveryRegistry registry) {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new HashMap<>();
      for (Delivery delivery : registry.awaiting()) {
        ExecutionContext context = new ExecutionContext();
        context.putLong(DELIVERY, delivery.id());
        partitions.put(Fingerprint.of(delivery.path() + "\n" + delivery.sha256()), context);
      }
      return partitions;
    };
  }

  /** Takes in the one delivery of its partition: a chunk step made for it. */
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
      TaskExecutor aheadExecutor,
      Progress progress) {
    TransactionOperations transaction =
        new RunTransactions(new TransactionTemplate(transactionManager), lock);
    return new Step() {
      @Override
      public String getName() {
        return DELIVERY_STEP;
      }

      @Override
      public void execute(StepExecution execution) throws JobInterruptedException {
        Delivery delivery = registry.get(execution.getExecutionContext().getLong(DELIVERY));
        MDC.put(DELIVERY, Long.toString(delivery.id()));
        DeliveryIntake intake =
            new DeliveryIntake(delivery, kinds, registry, dataSource, transaction);
        new StepBuilder(execution.getStepName(), repository)
            .<RowOutcome, RowOutcome>chunk(CHUNK)
            .transactionManager(transactionManager)
            .reader(
                intake.reader(folder.resolve(delivery.path()), recogniser, CHUNK, aheadExecutor))
            .writer(alone(intake.writer(), lock))
            .listener(intake)
            .build()
            .execute(execution);
        // the step of all deliveries says that one has failed, but not why
        execution.getFailureExceptions().forEach(execution.getJobExecution()::addFailureException);
        progress.deliveryRead();
        MDC.remove(DELIVERY);
      }
    };
  }

  /** A chunk is written only while no other run can have begun. */
  private static ItemWriter<RowOutcome> alone(ItemWriter<RowOutcome> writer, RunLockCheck lock) {
    return chunk -> {
      lock.check();
      writer.write(chunk);
    };
  }

  @Bean
  TaskExecutor intakeExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()));
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
