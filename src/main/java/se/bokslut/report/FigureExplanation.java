package se.bokslut.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.CalculationApart;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;

/**
 * Explains a figure by its contributions, as the rows in force give it now (spec reports "Command
 * line", explain).
 *
 * <p>Everything must be called within one transaction, the calculation first.
 */
public final class FigureExplanation {

  private static final int FETCH = 2_000;

  /** The contributions of an organisation, and what each thing counts with its cap. */
  private static final String THINGS =
      """
      with line as (
        select c.*, d.path_rank,
          row_number() over (
            order by c.year, d.path_rank, c.row_id, c.part desc, c.organisation collate "C") as place
        from contribution c
        join organisation_window w
          on w.year = c.year and w.organisation = c.organisation
          and w.reference_year = :year and w.ancestor = :organisation
        join delivery d on d.delivery_id = row_delivery(c.row_id)
        where c.indicator = :base and (c.organisation = :organisation or :above)
      ), thing as (
        select line.*,
          min(place) over (partition by year, entity) as first_place,
          case when :median then max(amount) over p else least(sum(amount) over p, max(cap) over p)
            end as counted
        from line
        window p as (partition by year, entity, part)
      )
      """;

  private static final String ROWS =
      THINGS
          + """
          select t.*, dense_rank() over (order by t.first_place) as number
          from thing t
          order by t.first_place, t.place
          """;

  private static final String YEARS =
      THINGS
          + """
          select y.year,
            exists (
              select from delivered d
              join organisation_window w
                on w.year = d.year and w.organisation = d.organisation
                and w.reference_year = :year and w.ancestor = :organisation
              where d.indicator = :base and d.year = y.year and d.known
                and (d.organisation = :organisation or :above)
            ) as known,
            s.divisor, s.counted
          from generate_series(:first, :year) y (year)
          left join (
            select year, divisor, sum(counted) as counted
            from (
              select distinct year, entity, divisor, counted from thing where part = 'N'
            ) counted
            group by year, divisor
          ) s on s.year = y.year
          order by y.year
          """;

  private static final String MISSING =
      """
      select u.*
      from organisation_window w
      join organisation_year u
        on u.year = w.year and u.code = w.organisation and u.level = 'UNIT'
      where w.reference_year = :year and w.year = :year and w.ancestor = :organisation
        and not exists (
          select from delivered d
          where d.indicator = :base and d.year = w.year and d.organisation = w.organisation)
      order by u.code collate "C"
      """;

  private final JdbcClient jdbc;
  private final CalculationApart calculation;

  /** Takes the database and what calculates indicators. */
  public FigureExplanation(JdbcClient jdbc, CalculationApart calculation) {
    this.jdbc = jdbc;
    this.calculation = calculation;
  }

  /** Calculates a figure; its rows can be had afterwards. */
  public ExplainedFigure figure(IndicatorDefinition indicator, Organisation organisation) {
    calculation.calculate(indicator, organisation.year());
    return new ExplainedFigure(
        indicator,
        organisation,
        organisation.year(),
        value(indicator, organisation),
        years(indicator, organisation),
        asked(MISSING, indicator, organisation).query((row, number) -> organisation(row)).list());
  }

  private FigureValue value(IndicatorDefinition indicator, Organisation organisation) {
    return jdbc.sql(
            "select * from indicator_value where year = ? and organisation = ? and indicator = ?")
        .params(organisation.year(), organisation.code(), indicator.code())
        .query((row, number) -> FollowUpReader.figure(row))
        .optional()
        .orElse(FigureValue.NONE);
  }

  /** Amounts of one year may have several divisors, and are added as fractions. */
  private List<ExplainedFigure.WindowYear> years(
      IndicatorDefinition indicator, Organisation organisation) {
    Map<Integer, Optional<Fraction>> sums = new TreeMap<>();
    asked(YEARS, indicator, organisation)
        .param("above", countsAbove(indicator))
        .param("first", organisation.year() - indicator.calculation().window() + 1)
        .param("median", isMedian(indicator))
        .query(
            row -> {
              Optional<Fraction> sum =
                  row.getBoolean("known") ? Optional.of(sum(row)) : Optional.empty();
              sums.merge(
                  row.getInt("year"), sum, (one, other) -> one.flatMap(a -> other.map(a::plus)));
            });
    return sums.entrySet().stream()
        .map(year -> new ExplainedFigure.WindowYear(year.getKey(), year.getValue()))
        .toList();
  }

  private static boolean isMedian(IndicatorDefinition indicator) {
    return indicator.calculation().rollUp() == Calculation.RollUp.MEDIAN;
  }

  /** What is stated for an organisation counts for no other. */
  private static boolean countsAbove(IndicatorDefinition indicator) {
    return indicator.calculation().rollUp() != Calculation.RollUp.AS_STATED;
  }

  private static Fraction sum(ResultSet row) throws SQLException {
    return row.getBigDecimal("counted") == null ? Fraction.ZERO : divided(row, "counted");
  }

  /** Hands over the rows of a figure that has been calculated, thing by thing. */
  public void rows(ExplainedFigure figure, Consumer<ExplainedRow> consumer) {
    asked(ROWS, figure.indicator(), figure.organisation())
        .param("above", countsAbove(figure.indicator()))
        .withFetchSize(FETCH)
        .param("median", isMedian(figure.indicator()))
        .query(
            row -> {
              consumer.accept(row(row));
            });
  }

  private JdbcClient.StatementSpec asked(
      String sql, IndicatorDefinition indicator, Organisation organisation) {
    return jdbc.sql(sql)
        .param("base", indicator.calculation().base(indicator.code()))
        .param("organisation", organisation.code())
        .param("year", organisation.year());
  }

  private static ExplainedRow row(ResultSet row) throws SQLException {
    return new ExplainedRow(
        row.getLong("number"),
        row.getString("entity"),
        row.getInt("year"),
        row.getString("organisation"),
        row.getString("part").charAt(0),
        divided(row, "amount"),
        divided(row, "cap"),
        divided(row, "counted"),
        row.getLong("row_id"));
  }

  private static Fraction divided(ResultSet row, String column) throws SQLException {
    return Fraction.of(row.getBigDecimal(column))
        .dividedBy(Fraction.of(row.getBigDecimal("divisor")));
  }

  /** The organisations in force in a year, by code. */
  public List<Organisation> organisations(int year) {
    return jdbc.sql("select * from organisation_year where year = ? order by code collate \"C\"")
        .param(year)
        .query((row, number) -> organisation(row))
        .list();
  }

  private static Organisation organisation(ResultSet row) throws SQLException {
    return new Organisation(
        row.getInt("year"),
        row.getString("code"),
        row.getString("name"),
        row.getString("level"),
        row.getString("provider_code"),
        row.getString("region_code"));
  }

  /** The first and last year in which the organisation is known, empty when there is none. */
  public Optional<YearSpan> yearsKnown() {
    return jdbc.sql("select min(year), max(year) from organisation_year having count(*) > 0")
        .query((row, number) -> new YearSpan(row.getInt(1), row.getInt(2)))
        .optional();
  }

  /** Years from a first to a last. */
  public record YearSpan(int first, int last) {}
}
