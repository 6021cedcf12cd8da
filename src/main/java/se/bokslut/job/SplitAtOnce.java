package se.bokslut.job;

import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Notes all partitions of a step in one transaction, for which the disk is waited for once; each by
 * itself would be waited for twice, before the first of hundreds is begun.
 */
final class SplitAtOnce implements StepExecutionSplitter {

  private final StepExecutionSplitter splitter;
  private final TransactionOperations transactions;

  private SplitAtOnce(StepExecutionSplitter splitter, TransactionOperations transactions) {
    this.splitter = splitter;
    this.transactions = transactions;
  }

  /**
   * A splitter that notes partitions in the job repository of a database.
   *
   * @param name what the names of the partitions begin with
   * @param transactions of the transaction manager
   */
  static SplitAtOnce of(
      DataSource dataSource,
      PlatformTransactionManager transactionManager,
      TransactionOperations transactions,
      String name,
      Partitioner partitioner) {
    return new SplitAtOnce(
        new SimpleStepExecutionSplitter(joining(dataSource, transactionManager), name, partitioner),
        transactions);
  }

  /**
   * Spring Batch's own makes an execution in a transaction apart from the caller's.
   *
   * <p>Not made of its parts either: it locks while it writes a context, so that a stop that waits
   * for the caller's transaction could hold what the caller needs next.
   */
  private static JobRepository joining(
      DataSource dataSource, PlatformTransactionManager transactionManager) {
    var attributes = new MatchAlwaysTransactionAttributeSource();
    attributes.setTransactionAttribute(new DefaultTransactionAttribute());
    var factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(dataSource);
    factory.setTransactionManager(transactionManager);
    factory.setTransactionAttributeSource(attributes);
    factory.setValidateTransactionState(false);
    try {
      factory.afterPropertiesSet();
      return factory.getObject();
    } catch (Exception e) {
      throw new IllegalStateException("no job repository could be made for partitions", e);
    }
  }

  @Override
  public String getStepName() {
    return splitter.getStepName();
  }

  /**
   * Divides a step.
   *
   * @throws IllegalStateException when a partition may not be begun; none is noted then
   */
  @Override
  public Set<StepExecution> split(StepExecution execution, int gridSize) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              try {
                return splitter.split(execution, gridSize);
              } catch (JobExecutionException e) {
                throw new IllegalStateException(
                    "%s could not be divided; abandon its earlier execution"
                        .formatted(execution.getStepName()),
                    e);
              }
            }));
  }
}
