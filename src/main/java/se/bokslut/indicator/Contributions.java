package se.bokslut.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets every indicator yield its contributions (spec indicators "How an indicator is calculated").
 */
public final class Contributions {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final IndicatorFiles files;

  /** Takes the database and the indicators. */
  public Contributions(
      JdbcClient jdbc, TransactionOperations transaction, KnownIndicators indicators) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.files = indicators.files();
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
    for (IndicatorDefinition indicator : files.indicators()) {
      Calculation calculation = indicator.calculation();
      if (calculation.stage() == stage && calculation.of() == null) {
        String code = "'" + indicator.code() + "'";
        contribute(calculation, "select " + code + ", c.* from (%s) c", firstYear, lastYear);
      }
    }
    for (IndicatorFamily family : files.families()) {
      if (family.calculation().stage() == stage) {
        contribute(family.calculation(), "%s", firstYear, lastYear);
      }
    }
    jdbc.sql("analyze contribution, delivered").update();
  }

  /**
   * Adds the contributions of one indicator or family.
   *
   * @param frame puts the indicator's code before its columns
   */
  private void contribute(Calculation calculation, String frame, int firstYear, int lastYear) {
    jdbc.sql(
            """
            insert into contribution
              (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
            select * from (%s)
              c (indicator, year, organisation, entity, part, amount, divisor, cap, row_id)
            where c.year between :first and :last and not c.indicator = any (:taken)
            """
                .formatted(frame.formatted(calculation.contributions())))
        .param("first", firstYear)
        .param("last", lastYear)
        .param("taken", taken(frame))
        .update();
    String delivered = frame.formatted(calculation.delivered());
    jdbc.sql(
            """
            insert into delivered (indicator, year, organisation, known)
            select d.*, %s
            from (%s) d (indicator, year, organisation)
            where d.year between :first and :last and not d.indicator = any (:taken)
            group by d.indicator, d.year, d.organisation
            """
                .formatted(known(calculation.known(), frame), delivered))
        .param("first", firstYear)
        .param("last", lastYear)
        .param("taken", taken(frame))
        .update();
  }

  /** Codes that only the definition files' own indicators may bear. */
  private String[] taken(String frame) {
    return frame.equals("%s")
        ? files.indicators().stream().map(IndicatorDefinition::code).toArray(String[]::new)
        : List.<String>of().toArray(String[]::new);
  }

  private static String known(@Nullable String known, String frame) {
    return known == null
        ? "true"
        : "(d.indicator, d.year, d.organisation) in (%s)".formatted(frame.formatted(known));
  }
}
