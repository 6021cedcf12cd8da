package se.bokslut.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.platform.TestDatabase;

class PartitionsTests {

  private DataSource dataSource;
  private JdbcTransactionManager transactionManager;
  private JdbcClient jdbc;
  private JobRepository repository;
  private TransactionTemplate transactions;
  private StepExecution all;

  @BeforeEach
  void begin_a_step() throws Exception {
    TestDatabase.Connection database = TestDatabase.migrated();
    dataSource =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    transactionManager = new JdbcTransactionManager(dataSource);
    var factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(dataSource);
    factory.setTransactionManager(transactionManager);
    factory.afterPropertiesSet();
    repository = factory.getObject();
    jdbc = JdbcClient.create(dataSource);
    transactions = new TransactionTemplate(transactionManager);
    JobParameters parameters = new JobParameters();
    JobExecution job =
        repository.createJobExecution(
            repository.createJobInstance("intakeJob", parameters),
            parameters,
            new ExecutionContext());
    all = repository.createStepExecution("takeInDeliveries", job);
  }

  @Test
  void all_partitions_are_noted_with_what_they_are_told() {
    SplitAtOnce splitter = splitter(two());

    var partitions = splitter.split(all, 1);

    assertThat(partitions).hasSize(2);
    assertThat(partitions)
        .allSatisfy(
            partition ->
                assertThat(stored(partition).getExecutionContext().getLong("delivery"))
                    .isEqualTo(partition.getStepName().endsWith("first") ? 1 : 2));
  }

  @Test
  void none_is_noted_when_one_may_not_be_begun() {
    StepExecution begun =
        repository.createStepExecution("takeInDelivery:second", all.getJobExecution());
    begun.setStatus(BatchStatus.UNKNOWN);
    repository.update(begun);
    SplitAtOnce splitter = splitter(two());

    assertThatIllegalStateException()
        .isThrownBy(() -> splitter.split(all, 1))
        .withMessageContaining("takeInDeliveries could not be divided");

    assertThat(
            jdbc.sql("select step_name from batch_step_execution order by step_execution_id")
                .query(String.class)
                .list())
        .isEqualTo(List.of("takeInDeliveries", "takeInDelivery:second"));
  }

  @Test
  void a_step_that_only_reads_its_context_leaves_it_as_it_was_noted() {
    StepExecution partition = splitter(two()).split(all, 1).iterator().next();
    long delivery = partition.getExecutionContext().getLong("delivery");
    JobRepository kept = KeptContexts.of(repository);

    partition.getExecutionContext().putLong("delivery", 77);
    partition.setStatus(BatchStatus.STARTED);
    kept.updateExecutionContext(partition);
    kept.update(partition);

    assertThat(stored(partition).getExecutionContext().getLong("delivery")).isEqualTo(delivery);
    assertThat(stored(partition).getStatus()).isEqualTo(BatchStatus.STARTED);
  }

  private SplitAtOnce splitter(Partitioner partitioner) {
    return SplitAtOnce.of(
        dataSource, transactionManager, transactions, "takeInDelivery", partitioner);
  }

  private StepExecution stored(StepExecution partition) {
    return Objects.requireNonNull(repository.getStepExecution(partition.getId()));
  }

  private static Partitioner two() {
    return gridSize -> new TreeMap<>(Map.of("first", told(1), "second", told(2)));
  }

  private static ExecutionContext told(long delivery) {
    ExecutionContext context = new ExecutionContext();
    context.putLong("delivery", delivery);
    return context;
  }
}
