package se.bokslut.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.intake.CopyBatch;
import se.bokslut.organisation.WholeJoins;

/**
 * Sums the contributions of an indicator once, and makes the values of all that rest on them: its
 * own, and those of the means of its years.
 *
 * <p>Values can be sent when it has run.
 */
final class SummedIndicator implements Runnable {

  private final JdbcClient jdbc;
  private final List<IndicatorDefinition> indicators;
  private final FollowedOrganisations followed;
  private final Map<FollowedOrganisation, List<String>> units;
  private final CopyBatch values = new CopyBatch("indicator_value", IndicatorValues.COLUMNS);
  private final CopyBatch series = new CopyBatch("series_value", IndicatorValues.COLUMNS);

  /**
   * Takes what is summed for whom.
   *
   * @param indicators those that rest on the same contributions, at least one
   */
  SummedIndicator(
      JdbcClient jdbc,
      List<IndicatorDefinition> indicators,
      FollowedOrganisations followed,
      Map<FollowedOrganisation, List<String>> units) {
    this.jdbc = jdbc;
    this.indicators = List.copyOf(indicators);
    this.followed = followed;
    this.units = units;
  }

  @Override
  public void run() {
    settle();
    int first = followed.first();
    int last = followed.last();
    int years =
        indicators.stream()
            .map(indicator -> indicator.calculation().window())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Map<RollUpQueries.ValueKey, YearValue.Window> windows =
        windows(new RollUpSpan(first, last, years));
    for (IndicatorDefinition indicator : indicators) {
      IndicatorValues own = new IndicatorValues(indicator, windows, units);
      if (indicator.calculation().everyRegion()) {
        own.requireEveryRegion(followed.inForce());
      }
      followed.inForce().forEach(organisation -> own.addTo(values, organisation));
    }
    if (!followed.successors().isEmpty()) {
      // what counts for each organisation of the last year, as far back as its series is shown
      windows.putAll(windows(new RollUpSpan(last, last, last - first + years)));
      for (IndicatorDefinition indicator : indicators) {
        IndicatorValues inherited = new IndicatorValues(indicator, windows, units);
        followed.successors().forEach(heir -> inherited.addTo(series, heir));
      }
    }
  }

  private Map<RollUpQueries.ValueKey, YearValue.Window> windows(RollUpSpan span) {
    return new RollUpQueries(jdbc, indicators.getFirst(), span).windows();
  }

  /** How the database goes about the sums; holds for the transaction. */
  private void settle() {
    WholeJoins.preferred(jdbc);
    // other indicators are summed meanwhile; and what nearly every row is a group of, several
    // processes would group twice
    jdbc.sql("set local max_parallel_workers_per_gather = 0").update();
    // few rows are expected of an intermediate result: merging by year alone then seems to
    // do, and sorting to be no dearer than hashing
    jdbc.sql("set local enable_mergejoin = off").update();
    jdbc.sql("set local enable_sort = off").update();
  }

  /** Sends the values within the transaction of the calling thread. */
  void send(DataSource dataSource) {
    values.send(dataSource);
    series.send(dataSource);
  }
}
