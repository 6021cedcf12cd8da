package se.bokslut.benchmark;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What most would build: POI's event reader, a Spring Batch step of chunks, {@code
 * JdbcBatchItemWriter}; every cell as text, nothing checked, nothing masked, nothing traced.
 */
final class UsualWay {

  static final String TABLE = "usual_publication";

  private static final int CHUNK = 1_000;

  private final DataSource dataSource;
  private final JobRepository repository;
  private final JobOperator operator;
  private final PlatformTransactionManager transactionManager;
  private final List<String> columns;

  /**
   * Takes what jobs are made of.
   *
   * @param headings one column each
   */
  UsualWay(
      DataSource dataSource,
      JobRepository repository,
      JobOperator operator,
      PlatformTransactionManager transactionManager,
      List<String> headings) {
    this.dataSource = dataSource;
    this.repository = repository;
    this.operator = operator;
    this.transactionManager = transactionManager;
    this.columns = headings.stream().map(UsualWay::column).toList();
  }

  private static String column(String heading) {
    return '"' + heading.toLowerCase(Locale.ROOT) + '"';
  }

  /** Makes the table anew and fills it with the rows of all files. */
  void takeIn(List<Path> files, int attempt) throws JobExecutionException {
    JdbcClient jdbc = JdbcClient.create(dataSource);
    jdbc.sql("drop table if exists " + TABLE).update();
    jdbc.sql("create table %s (%s text)".formatted(TABLE, String.join(" text, ", columns)))
        .update();
    try (PoiRowItemReader reader = new PoiRowItemReader(files, columns.size())) {
      JobExecution execution =
          operator.start(
              job(reader),
              new JobParametersBuilder().addLong("attempt", (long) attempt).toJobParameters());
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw new IllegalStateException(
            "the usual way failed", execution.getAllFailureExceptions().getFirst());
      }
    }
  }

  private Job job(PoiRowItemReader reader) {
    Step step =
        new StepBuilder("insertRows", repository)
            .<List<String>, List<String>>chunk(CHUNK)
            .transactionManager(transactionManager)
            .reader(reader)
            .writer(writer())
            .build();
    return new JobBuilder("usualWay", repository).start(step).build();
  }

  private JdbcBatchItemWriter<List<String>> writer() {
    JdbcBatchItemWriter<List<String>> writer =
        new JdbcBatchItemWriterBuilder<List<String>>()
            .dataSource(dataSource)
            .sql(
                "insert into %s values (%s)"
                    .formatted(TABLE, String.join(", ", Collections.nCopies(columns.size(), "?"))))
            .itemPreparedStatementSetter(
                (row, statement) -> {
                  for (int column = 0; column < row.size(); column++) {
                    statement.setString(column + 1, row.get(column));
                  }
                })
            .build();
    writer.afterPropertiesSet();
    return writer;
  }
}
