package se.bokslut.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.intake.CopyBatch;

/**
 * The one roll-up: makes every value of every indicator, level and year from contributions (spec
 * indicators "How an indicator is calculated").
 */
public final class IndicatorRollUp {

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final IndicatorCatalogue catalogue;

  /** Takes the database and the indicators. */
  public IndicatorRollUp(
      DataSource dataSource, TransactionOperations transaction, IndicatorCatalogue catalogue) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.catalogue = catalogue;
  }

  /** Makes the values of a span of years anew; the contributions must have been calculated. */
  public void rollUp(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate indicator_value").update();
          List<Organisation> organisations = organisations(firstYear, lastYear);
          CopyBatch values =
              new CopyBatch(
                  "indicator_value",
                  List.of(
                      "year",
                      "level",
                      "organisation",
                      "indicator",
                      "exact_numerator",
                      "exact_denominator",
                      "numerator",
                      "denominator",
                      "source_rows",
                      "units_delivered",
                      "units_in_force"));
          for (IndicatorDefinition indicator : catalogue.indicators()) {
            rollUp(indicator, organisations, firstYear, lastYear, values);
          }
          values.send(dataSource);
        });
  }

  /** An organisation in force in a year, and how many units it has. */
  private record Organisation(int year, String code, String level, int units) {}

  private List<Organisation> organisations(int firstYear, int lastYear) {
    return jdbc.sql(
            """
            select o.year, o.code, o.level,
              (select count(*)
               from organisation_window w
               join organisation_year u
                 on u.year = w.year and u.code = w.organisation and u.level = 'UNIT'
               where w.reference_year = o.year and w.year = o.year and w.ancestor = o.code)
            from organisation_year o
            where o.year between ? and ?
            order by o.year, o.code
            """)
        .params(firstYear, lastYear)
        .query(
            (row, number) ->
                new Organisation(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)))
        .list();
  }

  private void rollUp(
      IndicatorDefinition indicator,
      List<Organisation> organisations,
      int firstYear,
      int lastYear,
      CopyBatch values) {
    RollUpQueries queries = new RollUpQueries(jdbc, indicator, firstYear, lastYear);
    Map<RollUpQueries.ValueKey, YearValue.Window> windows = queries.windows();
    Map<RollUpQueries.ValueKey, Integer> sourceRows = queries.sourceRows();
    for (Organisation organisation : organisations) {
      var key = new RollUpQueries.ValueKey(organisation.year(), organisation.code());
      YearValue.Window window = windows.getOrDefault(key, new YearValue.Window());
      YearValue thisYear = window.in(organisation.year());
      Optional<Fraction> value = value(indicator, window, organisation.year());
      boolean known = isKnown(indicator, window, organisation.year());
      boolean ratio = indicator.rollUp() == IndicatorDefinition.RollUp.RATIO && known;
      List<@Nullable Object> row = new ArrayList<>();
      row.add(organisation.year());
      row.add(organisation.level());
      row.add(organisation.code());
      row.add(indicator.code());
      row.add(value.map(Fraction::numerator).orElse(null));
      row.add(value.map(Fraction::denominator).orElse(null));
      row.add(ratio ? thisYear.numerator().written() : null);
      row.add(ratio ? thisYear.denominator().written() : null);
      row.add(known ? sourceRows.getOrDefault(key, 0) : 0);
      row.add(thisYear.unitsDelivered());
      row.add(organisation.units());
      values.add(row);
    }
  }

  private static boolean isKnown(IndicatorDefinition indicator, YearValue.Window window, int year) {
    for (int back = 0; back < indicator.window(); back++) {
      if (!window.in(year - back).isKnown()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Fraction> value(
      IndicatorDefinition indicator, YearValue.Window window, int year) {
    if (!isKnown(indicator, window, year)) {
      return Optional.empty();
    }
    YearValue thisYear = window.in(year);
    return switch (indicator.rollUp()) {
      case SUM -> Optional.of(thisYear.numerator());
      case RATIO ->
          thisYear.denominator().isZero()
              ? Optional.empty()
              : Optional.of(thisYear.numerator().dividedBy(thisYear.denominator()));
      case MEDIAN -> thisYear.median();
      case MEAN -> {
        Fraction sum = Fraction.ZERO;
        for (int back = 0; back < indicator.window(); back++) {
          sum = sum.plus(window.in(year - back).numerator());
        }
        yield Optional.of(sum.dividedBy(Fraction.of(indicator.window())));
      }
    };
  }
}
