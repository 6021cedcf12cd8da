package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables that are filled anew in every run, and their indexes. */
class WorkingTablesTests {

  private DataSource dataSource;
  private JdbcClient jdbc;

  @BeforeEach
  void prepare() {
    TestDatabase.Connection database = TestDatabase.migrated();
    dataSource =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    jdbc = JdbcClient.create(dataSource);
  }

  private void member(int publication, int row, String organisation) {
    jdbc.sql(
            """
            insert into publication_member
              (publication_id, row_id, organisation, year, publication_type, counted)
            values (?, ?, ?, 2025, 'article', true)
            """)
        .params(publication, row, organisation)
        .update();
  }

  private void contribution(String indicator) {
    jdbc.sql(
            """
            insert into contribution
              (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
            values (?, 2025, 'U1', '1', 'N', 1, 1, 1, 1)
            """)
        .param(indicator)
        .update();
  }

  private void call(String procedure, String... tables) {
    jdbc.sql("call %s('%s')".formatted(procedure, String.join("', '", tables))).update();
  }

  private List<@Nullable String> indexes(String table) {
    return jdbc.sql(
            """
            select regexp_replace(indexdef, '^CREATE (.*)INDEX \\S+ ON \\S+ USING ', '\\1')
            from pg_indexes
            where tablename like ?
            order by 1
            """)
        .param(table)
        .query(String.class)
        .list();
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  @Test
  void a_table_has_its_indexes_once_it_is_full() {
    member(1, 1, "U1");
    List<@Nullable String> before = indexes("publication_member");

    call("index_working_tables", "publication_member");

    assertThat(before).isEmpty();
    assertThat(indexes("publication_member"))
        .containsExactlyInAnyOrder("UNIQUE btree (row_id, organisation)", "btree (publication_id)");
  }

  @Test
  void what_is_said_to_be_unique_is_seen_to_when_the_table_is_full() {
    member(1, 1, "U1");
    member(2, 1, "U1");

    assertThatThrownBy(() -> call("index_working_tables", "publication_member"))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void a_table_that_is_cleared_has_neither_rows_nor_indexes() {
    member(1, 1, "U1");
    call("index_working_tables", "publication_member");

    call("clear_working_tables", "publication_member", "publication");

    assertThat(rows("publication_member")).isZero();
    assertThat(indexes("publication_member")).isEmpty();
  }

  @Test
  void a_table_that_is_full_already_keeps_its_indexes() {
    member(1, 1, "U1");
    call("index_working_tables", "publication_member");

    call("index_working_tables", "publication_member");

    assertThat(indexes("publication_member")).hasSize(2);
  }

  @Test
  void of_a_table_in_parts_those_with_rows_are_indexed() {
    contribution("publications");

    call("index_working_tables", "contribution");

    assertThat(indexes("contribution%")).containsExactly("btree (organisation, year)");
    call("clear_working_tables", "contribution", "delivered");
    assertThat(indexes("contribution%")).isEmpty();
    assertThat(rows("contribution")).isZero();
  }

  @Test
  void a_temporary_table_that_stands_before_it_is_cleared_in_its_place() {
    contribution("publications");
    call("index_working_tables", "contribution");

    new TransactionTemplate(new JdbcTransactionManager(dataSource))
        .executeWithoutResult(
            status -> {
              jdbc.sql("create temporary table contribution (like contribution including all)")
                  .update();
              contribution("publications");
              call("clear_working_tables", "contribution");
              assertThat(rows("contribution")).isZero();
              status.setRollbackOnly();
            });

    assertThat(rows("contribution")).isOne();
    assertThat(indexes("contribution%")).hasSize(1);
  }
}
