package se.bokslut.consolidation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.platform.TestDatabase;

class RowKeysTests {

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_row_that_cannot_be_placed_ends_the_reading_and_the_transaction() {
    TestDatabase.Connection database = TestDatabase.migrated();
    var dataSource =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    RowOrder nothingInForce = RowOrder.read(JdbcClient.create(dataSource));
    RowKeys reading =
        new RowKeys(
            List.of("select n as row_id, n::text as doi from generate_series(1, 100000) n"),
            List.of("doi"),
            nothingInForce);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TransactionTemplate(new JdbcTransactionManager(dataSource))
                    .executeWithoutResult(status -> reading.hashes(dataSource)))
        .withMessageContaining("row 1 ");
  }
}
