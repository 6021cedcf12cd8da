package se.bokslut.indicator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets every indicator yield its contributions (spec indicators "How an indicator is calculated").
 */
public final class Contributions {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;

  /** Takes the database and the indicators. */
  public Contributions(
      JdbcClient jdbc, TransactionOperations transaction, KnownIndicators indicators) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /** Calculates the contributions that rest on rows anew, for a span of years. */
  public void calculate(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate contribution, delivered").update();
          contribute(Calculation.Stage.FIRST, firstYear, lastYear);
        });
  }

  /** Adds the contributions that rest on assessed minimum levels, for a span of years. */
  public void calculateAssessed(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> contribute(Calculation.Stage.AFTER_MINIMUM_LEVELS, firstYear, lastYear));
  }

  private void contribute(Calculation.Stage stage, int firstYear, int lastYear) {
    WholeJoins.preferred(jdbc);
    for (IndicatorDefinition indicator : indicators.files().indicators()) {
      Calculation calculation = indicator.calculation();
      if (calculation.stage() == stage && calculation.of() == null) {
        String code = "'" + indicator.code() + "'";
        contribute(
            calculation, "select " + code + ", c.* from (%s) c", Set.of(), firstYear, lastYear);
      }
    }
    for (IndicatorFamily family : indicators.files().families()) {
      if (family.calculation().stage() == stage) {
        contribute(family.calculation(), "%s", indicators.taken(family), firstYear, lastYear);
      }
    }
    jdbc.sql("call refresh_statistics('contribution', 'delivered')").update();
  }

  /**
   * Adds the contributions of one indicator or family.
   *
   * @param frame puts the indicator's code before its columns
   * @param taken keys of codes that others bear
   */
  private void contribute(
      Calculation calculation, String frame, Set<String> taken, int firstYear, int lastYear) {
    // comparing names costs more than all the rest, and an indicator of a file has its code alone
    String free = taken.isEmpty() ? "true" : "not name_key(indicator) = any (:taken)";
    List<String> statements =
        List.of(
            contributed(frame.formatted(calculation.contributions()), free),
            delivered(
                frame.formatted(calculation.delivered()),
                free,
                calculation.known() == null ? null : frame.formatted(calculation.known())));
    for (String statement : statements) {
      jdbc.sql(statement)
          .param("first", firstYear)
          .param("last", lastYear)
          .param("taken", taken.toArray(String[]::new))
          .update();
    }
  }

  private static String contributed(String contributions, String free) {
    return """
      insert into contribution
        (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
      select *
      from (%s) c (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
      where c.year between :first and :last and %s
      """
        .formatted(contributions, free);
  }

  /** Who has delivered, and whose figure is known: all of them when nothing else is said. */
  private static String delivered(String delivered, String free, @Nullable String known) {
    return """
      insert into delivered (indicator, year, organisation, known)
      select d.*, k.year is not null
      from (
        select distinct d.indicator, d.year, d.organisation
        from (%s) d (indicator, year, organisation)
        where d.year between :first and :last and %s
      ) d
      left join (
        select distinct k.indicator, k.year, k.organisation
        from (%s) k (indicator, year, organisation)
        where k.year between :first and :last
      ) k using (indicator, year, organisation)
      """
        .formatted(delivered, free, known == null ? delivered : known);
  }
}
