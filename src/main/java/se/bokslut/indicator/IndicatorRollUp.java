package se.bokslut.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.organisation.Sessions;

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
  private final Sessions sessions;
  private final KnownIndicators indicators;

  /**
   * Takes the database and the indicators.
   *
   * @param sessions in which contributions are summed
   */
  public IndicatorRollUp(
      DataSource dataSource,
      TransactionOperations transaction,
      Sessions sessions,
      KnownIndicators indicators) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.sessions = sessions;
    this.indicators = indicators;
  }

  /**
   * Makes the values of a span of years anew; the contributions must have been calculated, and
   * committed unless the sessions are the caller's own.
   */
  public void rollUp(int firstYear, int lastYear) {
    List<SummedIndicator> sums = sums(new FollowedOrganisations(jdbc, firstYear, lastYear));
    sessions.run(sums);
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate indicator_value, series_value").update();
          sums.forEach(sum -> sum.send(dataSource));
        });
  }

  /** A mean is made with that whose mean it is. */
  private List<SummedIndicator> sums(FollowedOrganisations followed) {
    Map<FollowedOrganisation, List<String>> units = followed.units();
    Map<String, List<IndicatorDefinition>> byBase =
        indicators.read().indicators().stream()
            .collect(
                Collectors.groupingBy(
                    indicator -> indicator.calculation().base(indicator.code()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byBase.values().stream()
        .map(group -> new SummedIndicator(jdbc, group, followed, units))
        .toList();
  }
}
