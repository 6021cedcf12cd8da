package se.bokslut.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.KnownIndicators;

/** Reads which rows the figures of a region rest on, by a cursor. */
public final class UnderlagReader {

  private static final int FETCH = 2_000;

  /**
   * A row counts for the organisations of the reporting year above the one it names. Those below
   * the region come first, because a unit has few of them among all of the nation's.
   */
  private static final String PLACES =
      """
      with own as materialized (
        select year, organisation from organisation_window
        where reference_year = :year and ancestor = :region
          and year > :year - :widest and year <= :year
      ), place as materialized (
        select o.year, o.organisation,
          max(a.code collate "C") filter (where a.level = 'UNIT') as unit_code,
          max(a.name collate "C") filter (where a.level = 'UNIT') as unit,
          max(a.code collate "C") filter (where a.level = 'PROVIDER') as provider_code,
          max(a.name collate "C") filter (where a.level = 'PROVIDER') as provider
        from own o
        join organisation_window w
          on w.reference_year = :year and w.year = o.year and w.organisation = o.organisation
        join organisation_year a on a.year = w.reference_year and a.code = w.ancestor
        group by o.year, o.organisation
      )
      """;

  private static final String LINES =
      """
      from place p
      join contribution c on c.organisation = p.organisation and c.year = p.year
      join unnest(
          :indicators::text[], :bases::text[], :windows::integer[]
        ) i (indicator, base, years)
        on i.base = c.indicator and c.year > :year - i.years
      join delivery d on d.delivery_id = row_delivery(c.row_id)
      join delivery_sheet s
        on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(c.row_id)
      """;

  /**
   * The thing that a row is about is numbered by its first row, so that the number is the same in
   * every database.
   */
  private static final String ROWS =
      PLACES
          + """
          , line as (
            select i.indicator, c.year, p.unit_code, p.unit, p.provider_code, p.provider, c.entity,
              c.part, c.amount, c.divisor, d.path, s.sheet,
              row_number_in_sheet(c.row_id) as row_number,
              row_number() over (
                partition by i.indicator
                order by d.path collate "C", d.sha256, row_sheet(c.row_id), c.row_id, c.part,
                  c.organisation collate "C", c.entity collate "C"
              ) as place
          """
          + LINES
          + """
          ), thing as (
            select line.*, min(place) over (partition by indicator, entity) as first_place
            from line
          )
          select *, dense_rank() over (partition by indicator order by first_place) as number
          from thing
          order by indicator collate "C", coalesce(provider_code, '') collate "C",
            coalesce(unit_code, '') collate "C", place
          """;

  private static final String BLOCKS =
      PLACES
          + """
          select b.indicator, b.provider_code, b.unit_code, count(*) as rows
          from (
            select i.indicator, coalesce(p.provider_code, '') as provider_code,
              coalesce(p.unit_code, '') as unit_code
          """
          + LINES
          + """
          ) b
          group by b.indicator, b.provider_code, b.unit_code
          order by b.indicator collate "C", b.provider_code collate "C", b.unit_code collate "C"
          """;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;

  /** Takes the database and the indicators. */
  public UnderlagReader(
      JdbcClient jdbc, TransactionOperations transaction, KnownIndicators indicators) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /** The rows of a region's figures of a year; the contributions must have been calculated. */
  public UnderlagRows rows(int year, String region) {
    return new UnderlagRows() {
      @Override
      public void forEach(Consumer<UnderlagRow> consumer) {
        read(year, region, consumer);
      }

      @Override
      public List<UnderlagBlock> blocks() {
        return statement(BLOCKS, year, region).query((row, number) -> block(row)).list();
      }
    };
  }

  private void read(int year, String region, Consumer<UnderlagRow> consumer) {
    transaction.executeWithoutResult(
        status ->
            statement(ROWS, year, region)
                .withFetchSize(FETCH)
                .query(
                    row -> {
                      consumer.accept(row(row));
                    }));
  }

  private JdbcClient.StatementSpec statement(String sql, int year, String region) {
    List<IndicatorDefinition> all = indicators.read().indicators();
    return jdbc.sql(sql)
        .param("year", year)
        .param("region", region)
        .param("indicators", texts(all, IndicatorDefinition::code))
        .param("bases", texts(all, one -> one.calculation().base(one.code())))
        .param("widest", all.stream().mapToInt(one -> one.calculation().window()).max().orElse(1))
        .param("windows", texts(all, one -> Integer.toString(one.calculation().window())));
  }

  private static String[] texts(
      List<IndicatorDefinition> indicators, Function<IndicatorDefinition, String> text) {
    return indicators.stream().map(text).toArray(String[]::new);
  }

  private static UnderlagBlock block(ResultSet row) throws SQLException {
    return new UnderlagBlock(
        row.getString("indicator"),
        row.getString("provider_code"),
        row.getString("unit_code"),
        row.getInt("rows"));
  }

  private static UnderlagRow row(ResultSet row) throws SQLException {
    return new UnderlagRow(
        row.getString("indicator"),
        row.getInt("year"),
        textOf(row, "unit_code"),
        textOf(row, "unit"),
        textOf(row, "provider"),
        row.getLong("number"),
        row.getString("part").charAt(0),
        Fraction.of(row.getBigDecimal("amount"))
            .dividedBy(Fraction.of(row.getBigDecimal("divisor"))),
        IdentityNumberMask.maskPath(row.getString("path")),
        row.getString("sheet"),
        row.getInt("row_number"));
  }

  private static String textOf(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
