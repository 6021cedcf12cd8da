package se.bokslut.indicator;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Calculates one indicator of one year as every run does, but beside the figures of the last run,
 * which stay as they are (spec reports "Command line", explain).
 *
 * <p>Within the caller's transaction the tables of contributions, deliveries and values hold what
 * was calculated here and nothing else.
 */
public final class CalculationApart {

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final IndicatorCatalogue catalogue;

  /** Takes the database and the indicators. */
  public CalculationApart(
      DataSource dataSource, TransactionOperations transaction, IndicatorCatalogue catalogue) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.catalogue = catalogue;
  }

  /** Calculates the indicator for all organisations of the year; must be within a transaction. */
  public void calculate(IndicatorDefinition indicator, int year) {
    for (String table : List.of("contribution", "delivered", "indicator_value")) {
      // a temporary table goes before the one whose name it bears
      jdbc.sql(
              "create temporary table %1$s (like %1$s including all) on commit drop"
                  .formatted(table))
          .update();
    }
    IndicatorCatalogue only = only(indicator);
    new Contributions(jdbc, transaction, only).calculate(year - indicator.window() + 1, year);
    new IndicatorRollUp(dataSource, transaction, only).rollUp(year, year);
  }

  private IndicatorCatalogue only(IndicatorDefinition indicator) {
    List<IndicatorDefinition> all = new ArrayList<>(List.of(indicator));
    IndicatorDefinition base = catalogue.base(indicator);
    if (!base.equals(indicator)) {
      all.add(base);
    }
    return new IndicatorCatalogue(all);
  }
}
