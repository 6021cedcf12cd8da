package se.bokslut.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.indicator.Fraction;

/** Reads what targets are assessed from: their rows, and all outcomes at once. */
final class TargetTables {

  /** What an outcome is of. */
  record OutcomeKey(int year, String organisation, String indicator) {}

  private final JdbcClient jdbc;

  TargetTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All target rows in force in row order. */
  List<StatedTarget> targets() {
    return jdbc.sql(
            """
            select row_id, year, agreement, goal_area, indicator, organisation, target, target_step,
              coalesce(direction, '≥') as direction, coalesce(tolerance, 0) as tolerance, source
            from target_in_force
            where not nil
            order by path_rank, row_id
            """)
        .query(
            (row, number) ->
                new StatedTarget(
                    row.getLong("row_id"),
                    row.getInt("year"),
                    row.getString("agreement"),
                    row.getString("goal_area"),
                    row.getString("indicator"),
                    row.getString("organisation"),
                    row.getBigDecimal("target"),
                    row.getString("target_step"),
                    row.getString("direction"),
                    row.getBigDecimal("tolerance"),
                    row.getString("source")))
        .list();
  }

  /** The known values of every organisation and year for which a target is set. */
  Map<OutcomeKey, Fraction> outcomes() {
    Map<OutcomeKey, Fraction> outcomes = new LinkedHashMap<>();
    jdbc.sql(
            """
            select v.year, v.organisation, v.indicator, v.exact_numerator, v.exact_denominator
            from indicator_value v
            where v.exact_numerator is not null
              and exists (
                select from target_in_force t
                where not t.nil and t.year = v.year and t.organisation = v.organisation)
            """)
        .query(
            row -> {
              outcomes.put(
                  new OutcomeKey(row.getInt(1), row.getString(2), row.getString(3)),
                  new Fraction(
                      row.getBigDecimal(4).toBigIntegerExact(),
                      row.getBigDecimal(5).toBigIntegerExact()));
            });
    return outcomes;
  }
}
