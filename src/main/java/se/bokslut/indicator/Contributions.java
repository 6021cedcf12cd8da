package se.bokslut.indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets every indicator yield its contributions (spec indicators "How an indicator is calculated").
 */
public final class Contributions {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final IndicatorCatalogue catalogue;

  /** Takes the database and the indicators. */
  public Contributions(
      JdbcClient jdbc, TransactionOperations transaction, IndicatorCatalogue catalogue) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.catalogue = catalogue;
  }

  /** Calculates the contributions of all indicators anew, for a span of years. */
  public void calculate(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate contribution, delivered").update();
          for (IndicatorDefinition indicator : catalogue.indicators()) {
            String contributions = indicator.contributions();
            String delivered = indicator.delivered();
            if (contributions != null && delivered != null) {
              contribute(indicator.code(), contributions, firstYear, lastYear);
              deliver(indicator.code(), delivered, firstYear, lastYear);
            }
          }
          jdbc.sql("analyze contribution").update();
        });
  }

  private void contribute(String code, String sql, int firstYear, int lastYear) {
    jdbc.sql(
            """
            insert into contribution
              (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
            select ?, c.*
            from (%s) c (year, organisation, entity, part, amount, divisor, cap, row_id)
            where c.year between ? and ?
            """
                .formatted(sql))
        .params(code, firstYear, lastYear)
        .update();
  }

  private void deliver(String code, String sql, int firstYear, int lastYear) {
    jdbc.sql(
            """
            insert into delivered (indicator, year, organisation)
            select distinct ?, d.*
            from (%s) d (year, organisation)
            where d.year between ? and ?
            """
                .formatted(sql))
        .params(code, firstYear, lastYear)
        .update();
  }
}
