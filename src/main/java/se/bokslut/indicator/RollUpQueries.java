package se.bokslut.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one indicator's contributions, summed for every organisation of the years asked for. */
final class RollUpQueries {

  private final JdbcClient jdbc;
  private final Calculation calculation;
  private final String base;
  private final RollUpSpan span;

  RollUpQueries(JdbcClient jdbc, IndicatorDefinition indicator, RollUpSpan span) {
    this.jdbc = jdbc;
    this.calculation = indicator.calculation();
    this.base = calculation.base(indicator.code());
    this.span = span;
  }

  private JdbcClient.StatementSpec statement(String sql) {
    JdbcClient.StatementSpec statement =
        jdbc.sql(sql)
            .param("indicator", base)
            .param("first", span.first())
            .param("last", span.last())
            .param("years", span.years());
    return sql.contains(":above")
        ? statement.param("above", calculation.rollUp() != Calculation.RollUp.AS_STATED)
        : statement;
  }

  /** The windows by reference year and organisation. */
  Map<ValueKey, YearValue.Window> windows() {
    Map<ValueKey, YearValue.Window> windows = new HashMap<>();
    if (calculation.rollUp() == Calculation.RollUp.MEDIAN) {
      statement(RollUpStatements.MEDIANS)
          .query(
              row -> {
                median(windows, row);
              });
    } else {
      statement(RollUpStatements.SUMS)
          .query(
              row -> {
                sum(windows, row);
              });
    }
    statement(RollUpStatements.DELIVERED)
        .query(
            row -> {
              at(windows, row).delivered(row.getInt("units"), row.getBoolean("known"));
            });
    statement(RollUpStatements.SOURCE_ROWS)
        .param("parts", calculation.rollUp() == Calculation.RollUp.RATIO)
        .query(
            row -> {
              at(windows, row).sourceRows(row.getInt("rows"));
            });
    return windows;
  }

  private static void median(Map<ValueKey, YearValue.Window> windows, ResultSet row)
      throws SQLException {
    Fraction sum =
        Fraction.of(row.getBigDecimal("lower")).plus(Fraction.of(row.getBigDecimal("upper")));
    at(windows, row).median(sum.dividedBy(Fraction.of(2)));
  }

  private static void sum(Map<ValueKey, YearValue.Window> windows, ResultSet row)
      throws SQLException {
    Fraction amount =
        Fraction.of(row.getBigDecimal("amount"))
            .dividedBy(Fraction.of(row.getBigDecimal("divisor")));
    at(windows, row).add(row.getString("part").charAt(0), amount);
  }

  private static YearValue at(Map<ValueKey, YearValue.Window> windows, ResultSet row)
      throws SQLException {
    ValueKey key = new ValueKey(row.getInt("reference_year"), row.getString("ancestor"));
    return windows.computeIfAbsent(key, k -> new YearValue.Window()).in(row.getInt("year"));
  }

  /** A reference year and an organisation. */
  record ValueKey(int year, String organisation) {}
}
