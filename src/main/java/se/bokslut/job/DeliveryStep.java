package se.bokslut.job;

import java.util.OptionalInt;
import javax.sql.DataSource;
import org.slf4j.MDC;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.intake.DeliveryIntake;
import se.bokslut.intake.StorableRow;
import se.bokslut.job.worker.OfferedPartitions;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.RunTransactions;

/**
 * Takes in the one delivery of its partition with a chunk step made for it, in the process of the
 * run or in one that works for it.
 */
final class DeliveryStep implements Step {

  /** Its name; each partition adds its own. */
  static final String NAME = "takeInDelivery";

  private static final int CHUNK = 2_000;
  private static final String DELIVERY = "delivery";

  private final JobRepository repository;
  private final PlatformTransactionManager transactionManager;
  private final DataSource dataSource;
  private final DropFolder folder;
  private final DeliveryRegistry registry;
  private final KindCatalogue kinds;
  private final SheetRecogniser recogniser;
  private final RunLockCheck lock;
  private final OfferedPartitions offered;
  private final TaskExecutor ahead;

  DeliveryStep(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      DataSource dataSource,
      DropFolder folder,
      DeliveryRegistry registry,
      KindCatalogue kinds,
      SheetRecogniser recogniser,
      RunLockCheck lock,
      OfferedPartitions offered,
      TaskExecutor ahead) {
    this.repository = KeptContexts.of(repository);
    this.transactionManager = transactionManager;
    this.dataSource = dataSource;
    this.folder = folder;
    this.registry = registry;
    this.kinds = kinds;
    this.recogniser = recogniser;
    this.lock = lock;
    this.offered = offered;
    this.ahead = ahead;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    Delivery delivery = registry.get(IntakeParameters.delivery(execution));
    MDC.put(DELIVERY, Long.toString(delivery.id()));
    try {
      chunkStep(execution.getStepName(), delivery, check(execution)).execute(execution);
      // the step of all deliveries says that one has failed, but not why
      execution.getFailureExceptions().forEach(execution.getJobExecution()::addFailureException);
    } finally {
      MDC.remove(DELIVERY);
    }
  }

  /** What each transaction makes sure of: the run goes on, and the partition is this process's. */
  private RunLockCheck check(StepExecution execution) {
    RunLockCheck ofRun = lock.ofRun(IntakeParameters.run(execution));
    OptionalInt taking = IntakeParameters.taking(execution);
    return taking.isEmpty()
        ? ofRun
        : ofRun.and(() -> offered.requireTaking(execution.getId(), taking.getAsInt()));
  }

  private Step chunkStep(String name, Delivery delivery, RunLockCheck check) {
    DeliveryIntake intake =
        new DeliveryIntake(
            delivery,
            kinds,
            registry,
            dataSource,
            new RunTransactions(new TransactionTemplate(transactionManager), check),
            check::check);
    return new StepBuilder(name, repository)
        .<StorableRow, StorableRow>chunk(CHUNK)
        .transactionManager(transactionManager)
        .reader(intake.reader(folder.resolve(delivery.path()), recogniser, CHUNK, ahead))
        .writer(alone(intake.writer(), check))
        .listener(intake)
        .build();
  }

  /** A chunk is written only while nobody else can write of the same delivery. */
  private static ItemWriter<StorableRow> alone(ItemWriter<StorableRow> writer, RunLockCheck check) {
    return chunk -> {
      check.check();
      writer.write(chunk);
    };
  }
}
