package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.platform.TestDatabase;

class PublicationReaderTests {
  private JdbcClient jdbc;
  private PublicationReader reader;

  @BeforeEach
  void prepare() {
    TestDatabase.Connection connection = TestDatabase.migrated();
    var dataSource =
        new DriverManagerDataSource(connection.jdbcUrl(), connection.user(), connection.password());
    jdbc = JdbcClient.create(dataSource);
    reader =
        new PublicationReader(
            jdbc, new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    organisation("03", "Region Uppsala", "REGION", "03");
    organisation("AS", "Akademiska sjukhuset", "PROVIDER", "AS", "03");
    organisation("U1", "Urologi", "UNIT", "U1", "AS", "03");
    organisation("U2", "Ögonsjukvård", "UNIT", "U2", "AS", "03");
    organisation("20", "Region Gävleborg", "REGION", "20");
    organisation("X1", "Medicin", "UNIT", "X1", "20");
  }

  @Test
  void tells_of_a_publication_once_with_the_units_and_the_first_of_its_rows() {
    long later = delivery("2025/b.xlsx");
    long earlier = delivery("2025/a.xlsx");
    publication(1, 2025, "Alfa");
    member(1, later, 7, "U2");
    member(1, earlier, 9, "U1");

    assertThat(rows())
        .containsExactly(
            new PublicationRow(
                "Alfa",
                2025,
                Optional.of("article"),
                Optional.of("refereed"),
                Optional.empty(),
                Optional.of("Tidskriften"),
                Optional.of("10.1/1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(5),
                Optional.of(true),
                Optional.of("2"),
                true,
                List.of("Urologi", "Ögonsjukvård"),
                2,
                new RowPlace("2025/a.xlsx", "Blad1", 9)));
  }

  @Test
  void knows_nothing_of_what_other_regions_or_other_years_have_reported() {
    long delivery = delivery("2025/a.xlsx");
    publication(1, 2025, "Delad");
    member(1, delivery, 2, "X1");
    member(1, delivery, 3, "AS");
    publication(2, 2025, "Andras");
    member(2, delivery, 4, "X1");
    publication(3, 2024, "Äldre");
    member(3, delivery, 5, "U1");

    assertThat(rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.title()).isEqualTo("Delad");
              assertThat(row.units()).containsExactly("Akademiska sjukhuset");
              assertThat(row.rows()).isEqualTo(1);
              assertThat(row.first().row()).isEqualTo(3);
            });
  }

  private List<PublicationRow> rows() {
    List<PublicationRow> rows = new ArrayList<>();
    reader.rows(2025, "03").forEach(rows::add);
    return rows;
  }

  private void organisation(String code, String name, String level, String... ancestors) {
    jdbc.sql("insert into organisation_year (year, code, name, level) values (2025, ?, ?, ?)")
        .params(code, name, level)
        .update();
    for (String ancestor : ancestors) {
      jdbc.sql(
              """
              insert into organisation_window (reference_year, year, organisation, ancestor)
              values (2025, 2025, ?, ?)
              """)
          .params(code, ancestor)
          .update();
    }
  }

  private long delivery(String path) {
    long delivery =
        jdbc.sql(
                """
                insert into delivery (path, folder, sha256, bytes, registered_at, standing)
                values (?, '', repeat('0', 64), 1, timestamptz '2026-01-01', 'in-force')
                returning delivery_id
                """)
            .param(path)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into delivery_sheet (delivery_id, sheet_no, sheet, status)
            values (?, 0, 'Blad1', 'accepted')
            """)
        .param(delivery)
        .update();
    return delivery;
  }

  private void publication(long number, int year, String title) {
    jdbc.sql(
            """
            insert into publication (publication_id, year, publication_type, content_type, title,
              journal, doi, open_access, all_authors, counted, issn)
            values (?, ?, 'article', 'refereed', ?, 'Tidskriften', '10.1/' || ?, true, 5, true,
              '1234-5678')
            """)
        .params(number, year, title, number)
        .update();
    jdbc.sql("insert into channel_issn values ('1234-5678') on conflict do nothing").update();
    jdbc.sql("insert into channel_level values ('1234-5678', ?, '2', 1) on conflict do nothing")
        .param(year)
        .update();
  }

  private void member(long publication, long delivery, int row, String organisation) {
    jdbc.sql(
            """
            insert into publication_member
              (publication_id, row_id, organisation, year, publication_type, counted)
            select publication_id, ?, ?, year, publication_type, counted
            from publication where publication_id = ?
            """)
        .params((delivery << 36) | row, organisation, publication)
        .update();
  }
}
