package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A run that was killed while it wrote publications, and then a new version of the programme. */
class OrphanedMembersTests {

  @Test
  void members_of_publications_that_were_never_written_do_not_stop_the_migration() {
    TestDatabase.Connection database = TestDatabase.fresh();
    migrate(database, "25");
    JdbcClient jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
    jdbc.sql(
            """
            insert into publication (publication_id, year, publication_type, title, counted,
              reporting_rows)
            values (1, 2025, 'article', 'Skriven', true, 1)
            """)
        .update();
    jdbc.sql(
            """
            insert into publication_member (publication_id, row_id, organisation)
            values (1, 1, 'U1'), (2, 2, 'U1')
            """)
        .update();

    migrate(database, "latest");

    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', publication_id, year, publication_type, counted)
                    from publication_member
                    """)
                .query(String.class)
                .list())
        .containsExactly("1 2025 article t");
  }

  private static void migrate(TestDatabase.Connection database, String version) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .target(version)
        .load()
        .migrate();
  }
}
