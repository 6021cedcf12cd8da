package se.bokslut.indicator;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.organisation.Sessions;

/**
 * Calculates one indicator of one year as every run does, but beside the figures of the last run,
 * which stay as they are (spec reports "Command line", explain).
 *
 * <p>Within the caller's transaction the tables of contributions, deliveries and values hold what
 * was calculated here and nothing else. What rests on minimum levels cannot be calculated so.
 */
public final class CalculationApart {

  private static final List<String> TABLES =
      List.of("contribution", "delivered", "indicator_value", "series_value");

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;

  /** Takes the database and the indicators. */
  public CalculationApart(
      DataSource dataSource, TransactionOperations transaction, KnownIndicators indicators) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /** Calculates the indicator for all organisations of the year; must be within a transaction. */
  public void calculate(IndicatorDefinition indicator, int year) {
    for (String table : TABLES) {
      // a temporary table goes before the one whose name it bears
      jdbc.sql(
              "create temporary table %1$s (like %1$s including all) on commit drop"
                  .formatted(table))
          .update();
    }
    KnownIndicators only = new KnownIndicators(jdbc, only(indicator));
    Contributions contributions = new Contributions(jdbc, transaction, Sessions.OF_CALLER, only);
    contributions.calculate(year - indicator.calculation().window() + 1, year);
    new IndicatorRollUp(dataSource, transaction, Sessions.OF_CALLER, only).rollUp(year, year);
  }

  /** The indicator with that whose mean it is, or the family that it is of. */
  private IndicatorFiles only(IndicatorDefinition indicator) {
    IndicatorFiles files = indicators.files();
    List<String> codes = List.of(indicator.code(), indicator.calculation().base(indicator.code()));
    return new IndicatorFiles(
        files.indicators().stream()
            .filter(one -> codes.contains(one.code()))
            .map(IndicatorDefinition::amongNobody)
            .toList(),
        files.families().stream()
            .filter(family -> family.calculation().equals(indicator.calculation()))
            .toList());
  }
}
