package se.bokslut.indicator;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads one indicator's contributions, summed for every organisation of the years asked for.
 *
 * <p>The only statements that sum: an entity counts at most its cap in any organisation.
 */
final class RollUpQueries {

  private static final String SUMS =
      """
      select e.reference_year, e.year, e.ancestor, e.part, e.divisor, sum(e.amount) as amount
      from (
        select w.reference_year, c.year, w.ancestor, c.part, c.entity, c.divisor,
          least(sum(c.amount), max(c.cap)) as amount
        from contribution c
        join organisation_window w on w.year = c.year and w.organisation = c.organisation
        where c.indicator = :indicator
          and w.reference_year between :first and :last
          and w.year > w.reference_year - :window
        group by w.reference_year, c.year, w.ancestor, c.part, c.entity, c.divisor
      ) e
      group by e.reference_year, e.year, e.ancestor, e.part, e.divisor
      """;

  private static final String MEDIANS =
      """
      select e.reference_year, e.year, e.ancestor,
        amounts[(cardinality(amounts) + 1) / 2] as lower,
        amounts[cardinality(amounts) / 2 + 1] as upper
      from (
        select reference_year, year, ancestor, array_agg(amount order by amount) as amounts
        from (
          -- each row of an entity states its whole amount, which can be negative
          select w.reference_year, c.year, w.ancestor, c.entity, max(c.amount) as amount
          from contribution c
          join organisation_window w on w.year = c.year and w.organisation = c.organisation
          where c.indicator = :indicator
            and w.reference_year between :first and :last
            and w.year > w.reference_year - :window
          group by w.reference_year, c.year, w.ancestor, c.entity
        ) entities
        group by reference_year, year, ancestor
      ) e
      """;

  private static final String DELIVERED =
      """
      select w.reference_year, w.year, w.ancestor,
        count(distinct d.organisation) filter (where o.level = 'UNIT') as units
      from delivered d
      join organisation_window w on w.year = d.year and w.organisation = d.organisation
      join organisation_year o on o.year = d.year and o.code = d.organisation
      where d.indicator = :indicator
        and w.reference_year between :first and :last
        and w.year > w.reference_year - :window
      group by w.reference_year, w.year, w.ancestor
      """;

  private static final String SOURCE_ROWS =
      """
      select w.reference_year, w.ancestor, count(distinct c.row_id) as rows
      from contribution c
      join organisation_window w on w.year = c.year and w.organisation = c.organisation
      where c.indicator = :indicator
        and w.reference_year between :first and :last
        and w.year > w.reference_year - :window
      group by w.reference_year, w.ancestor
      """;

  private final JdbcClient jdbc;
  private final IndicatorDefinition indicator;
  private final String base;
  private final int first;
  private final int last;

  RollUpQueries(JdbcClient jdbc, IndicatorDefinition indicator, int first, int last) {
    this.jdbc = jdbc;
    this.indicator = indicator;
    String of = indicator.of();
    this.base = of == null ? indicator.code() : of;
    this.first = first;
    this.last = last;
  }

  private JdbcClient.StatementSpec statement(String sql) {
    return jdbc.sql(sql)
        .param("indicator", base)
        .param("first", first)
        .param("last", last)
        .param("window", indicator.window());
  }

  /** The windows by reference year and organisation. */
  Map<ValueKey, YearValue.Window> windows() {
    Map<ValueKey, YearValue.Window> windows = new HashMap<>();
    if (indicator.rollUp() == IndicatorDefinition.RollUp.MEDIAN) {
      statement(MEDIANS)
          .query(
              row -> {
                Fraction sum =
                    Fraction.of(row.getBigDecimal("lower"))
                        .plus(Fraction.of(row.getBigDecimal("upper")));
                at(windows, row.getInt(1), row.getString(3))
                    .in(row.getInt(2))
                    .median(sum.dividedBy(Fraction.of(2)));
              });
    } else {
      statement(SUMS)
          .query(
              row -> {
                Fraction amount =
                    Fraction.of(row.getBigDecimal("amount"))
                        .dividedBy(Fraction.of(row.getBigDecimal("divisor")));
                at(windows, row.getInt(1), row.getString(3))
                    .in(row.getInt(2))
                    .add(row.getString("part").charAt(0), amount);
              });
    }
    statement(DELIVERED)
        .query(
            row -> {
              at(windows, row.getInt(1), row.getString(3))
                  .in(row.getInt(2))
                  .delivered(row.getInt("units"));
            });
    return windows;
  }

  /** The number of distinct source rows by reference year and organisation. */
  Map<ValueKey, Integer> sourceRows() {
    Map<ValueKey, Integer> rows = new HashMap<>();
    statement(SOURCE_ROWS)
        .query(
            row -> {
              rows.put(new ValueKey(row.getInt(1), row.getString(2)), row.getInt(3));
            });
    return rows;
  }

  private static YearValue.Window at(
      Map<ValueKey, YearValue.Window> windows, int year, String organisation) {
    return windows.computeIfAbsent(new ValueKey(year, organisation), key -> new YearValue.Window());
  }

  /** A reference year and an organisation. */
  record ValueKey(int year, String organisation) {}
}
