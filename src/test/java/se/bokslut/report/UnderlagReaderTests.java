package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.indicator.Calculation.RollUp;
import se.bokslut.indicator.Calculations;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.IndicatorDefinition.Direction;
import se.bokslut.indicator.IndicatorDefinition.Unit;
import se.bokslut.indicator.IndicatorFiles;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.platform.TestDatabase;

class UnderlagReaderTests {
  private JdbcClient jdbc;
  private UnderlagReader reader;

  @BeforeEach
  void prepare() {
    TestDatabase.Connection connection = TestDatabase.migrated();
    var dataSource =
        new DriverManagerDataSource(connection.jdbcUrl(), connection.user(), connection.password());
    jdbc = JdbcClient.create(dataSource);
    reader =
        new UnderlagReader(
            jdbc,
            new TransactionTemplate(new JdbcTransactionManager(dataSource)),
            new KnownIndicators(
                jdbc, new IndicatorFiles(List.of(publications(), mean()), List.of())));
    organisations();
  }

  @Test
  void leads_from_unit_and_provider_to_file_sheet_and_row() {
    long delivery = delivery("2025/b.xlsx", "Blad1");
    contribution(2025, "U1", "77", 1, 3, delivery, 12);

    assertThat(rows("publications"))
        .containsExactly(
            new UnderlagRow(
                "publications",
                2025,
                "U1",
                "Kirurgi",
                "Akademiska sjukhuset",
                1,
                'N',
                new Fraction(BigInteger.ONE, BigInteger.valueOf(3)),
                "2025/b.xlsx",
                "Blad1",
                12));
  }

  @Test
  void numbers_things_by_their_first_row_whatever_they_are_called() {
    long later = delivery("2025/b.xlsx", "Blad1");
    long earlier = delivery("2025/a.csv", "");
    contribution(2025, "U1", "5", 1, 1, later, 2);
    contribution(2025, "U2", "9", 1, 1, earlier, 3);
    contribution(2025, "U2", "5", 1, 1, earlier, 4);

    assertThat(rows("publications"))
        .extracting(
            row -> row.unitCode() + " " + row.file() + " " + row.row() + ": " + row.entity())
        .containsExactly("U1 2025/b.xlsx 2: 2", "U2 2025/a.csv 3: 1", "U2 2025/a.csv 4: 2");
  }

  @Test
  void leaves_other_regions_and_other_years_out() {
    long delivery = delivery("2025/a.csv", "");
    contribution(2024, "U1", "1", 1, 1, delivery, 2);
    contribution(2025, "X1", "2", 1, 1, delivery, 3);

    assertThat(rows("publications")).isEmpty();
  }

  @Test
  void gives_a_mean_the_rows_of_its_whole_window() {
    long delivery = delivery("2025/a.csv", "");
    contribution(2022, "U1", "1", 1, 1, delivery, 2);
    contribution(2023, "U1", "2", 1, 1, delivery, 3);
    contribution(2025, "U1", "3", 1, 1, delivery, 4);

    assertThat(rows("publications-3y"))
        .extracting(UnderlagRow::year, UnderlagRow::row)
        .containsExactly(tuple(2023, 3), tuple(2025, 4));
  }

  @Test
  void tells_beforehand_in_which_blocks_the_rows_stand() {
    long delivery = delivery("2025/a.csv", "");
    contribution(2025, "U2", "1", 1, 1, delivery, 2);
    contribution(2025, "AS", "2", 1, 1, delivery, 3);
    contribution(2025, "U1", "3", 1, 1, delivery, 4);
    contribution(2025, "03", "4", 1, 1, delivery, 5);
    contribution(2025, "U1", "5", 1, 1, delivery, 6);
    contribution(2025, "X1", "6", 1, 1, delivery, 7);

    assertThat(reader.rows(2025, "03").blocks())
        .filteredOn(block -> block.indicator().equals("publications"))
        .extracting(block -> block.providerCode() + "/" + block.unitCode() + ": " + block.rows())
        .containsExactly("/: 1", "AS/: 1", "AS/U1: 2", "AS/U2: 1");
    assertThat(rows("publications"))
        .extracting(UnderlagRow::unitCode)
        .containsExactly("", "", "U1", "U1", "U2");
  }

  private List<UnderlagRow> rows(String indicator) {
    List<UnderlagRow> rows = new ArrayList<>();
    reader.rows(2025, "03").forEach(rows::add);
    return rows.stream().filter(row -> row.indicator().equals(indicator)).toList();
  }

  private void organisations() {
    organisation("03", "Region Uppsala", "REGION", "03");
    organisation("AS", "Akademiska sjukhuset", "PROVIDER", "AS", "03");
    organisation("U1", "Kirurgi", "UNIT", "U1", "AS", "03");
    organisation("U2", "Ögonsjukvård", "UNIT", "U2", "AS", "03");
    organisation("20", "Region Gävleborg", "REGION", "20");
    organisation("X1", "Medicin", "UNIT", "X1", "20");
  }

  private void organisation(String code, String name, String level, String... ancestors) {
    for (int year = 2022; year <= 2025; year++) {
      jdbc.sql("insert into organisation_year (year, code, name, level) values (?, ?, ?, ?)")
          .params(year, code, name, level)
          .update();
      for (String ancestor : ancestors) {
        jdbc.sql(
                """
                insert into organisation_window (reference_year, year, organisation, ancestor)
                values (2025, ?, ?, ?)
                """)
            .params(year, code, ancestor)
            .update();
      }
    }
  }

  private long delivery(String path, String sheet) {
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
            values (?, 0, ?, 'accepted')
            """)
        .params(delivery, sheet)
        .update();
    return delivery;
  }

  private void contribution(
      int year, String unit, String entity, int amount, int divisor, long delivery, int row) {
    jdbc.sql(
            """
            insert into contribution
              (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
            values ('publications', ?, ?, ?, 'N', ?, ?, 1, ?)
            """)
        .params(year, unit, entity, amount, divisor, (delivery << 36) | row)
        .update();
  }

  private static IndicatorDefinition publications() {
    return new IndicatorDefinition(
        "publications",
        "Publikationer",
        "Publications",
        "Antal.",
        Unit.COUNT,
        0,
        Direction.HIGHER,
        false,
        3,
        10,
        Calculations.of(RollUp.SUM, "select 1", "select 1"));
  }

  private static IndicatorDefinition mean() {
    return new IndicatorDefinition(
        "publications-3y",
        "Publikationer, medel",
        "Publications, mean",
        "Medel.",
        Unit.FRACTION,
        1,
        Direction.HIGHER,
        false,
        3,
        20,
        Calculations.meanOf("publications", 3));
  }
}
