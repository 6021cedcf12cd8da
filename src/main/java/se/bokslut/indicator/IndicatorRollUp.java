package se.bokslut.indicator;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.intake.CopyBatch;

/**
 * The one roll-up: makes every value of every indicator, level and year from contributions (spec
 * indicators "How an indicator is calculated").
 *
 * <p>Beside the values of those in force in each year it makes the printed series of those that
 * replace others: what they and their predecessors add up to in earlier years.
 */
public final class IndicatorRollUp {

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;

  /** Takes the database and the indicators. */
  public IndicatorRollUp(
      DataSource dataSource, TransactionOperations transaction, KnownIndicators indicators) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /** Makes the values of a span of years anew; the contributions must have been calculated. */
  public void rollUp(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate indicator_value, series_value").update();
          // the rows of an indicator come from one scan; looking each of them up takes far longer
          jdbc.sql("set local enable_nestloop = off").update();
          // few rows are expected of an intermediate result: merging by year alone then seems to
          // do, and sorting to be no dearer than hashing
          jdbc.sql("set local enable_mergejoin = off").update();
          jdbc.sql("set local enable_sort = off").update();
          jdbc.sql("set local work_mem = '64MB'").update();
          FollowedOrganisations followed = new FollowedOrganisations(jdbc, firstYear, lastYear);
          Map<FollowedOrganisation, List<String>> units = followed.units();
          CopyBatch values = new CopyBatch("indicator_value", IndicatorValues.COLUMNS);
          CopyBatch series = new CopyBatch("series_value", IndicatorValues.COLUMNS);
          for (IndicatorDefinition indicator : indicators.read().indicators()) {
            IndicatorValues own = own(indicator, followed, units, firstYear, lastYear);
            followed.inForce().forEach(organisation -> own.addTo(values, organisation));
            if (!followed.successors().isEmpty()) {
              IndicatorValues inherited = own.seenFrom(wider(indicator, firstYear, lastYear));
              followed.successors().forEach(heir -> inherited.addTo(series, heir));
            }
          }
          values.send(dataSource);
          series.send(dataSource);
        });
  }

  private IndicatorValues own(
      IndicatorDefinition indicator,
      FollowedOrganisations followed,
      Map<FollowedOrganisation, List<String>> units,
      int firstYear,
      int lastYear) {
    RollUpSpan span = new RollUpSpan(firstYear, lastYear, indicator.calculation().window());
    IndicatorValues own =
        new IndicatorValues(indicator, new RollUpQueries(jdbc, indicator, span).windows(), units);
    if (indicator.calculation().everyRegion()) {
      own.requireEveryRegion(followed.inForce());
    }
    return own;
  }

  /** What counts for each organisation of the last year, as far back as its series is shown. */
  private Map<RollUpQueries.ValueKey, YearValue.Window> wider(
      IndicatorDefinition indicator, int firstYear, int lastYear) {
    int years = lastYear - firstYear + indicator.calculation().window();
    return new RollUpQueries(jdbc, indicator, new RollUpSpan(lastYear, lastYear, years)).windows();
  }
}
