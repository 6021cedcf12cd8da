package se.bokslut.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.organisation.Sessions;
import se.bokslut.organisation.WholeJoins;

/**
 * Lets every indicator yield its contributions (spec indicators "How an indicator is calculated").
 */
public final class Contributions {

  private static final String ALL = "true";

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Sessions sessions;
  private final KnownIndicators indicators;

  /**
   * Takes the database and the indicators.
   *
   * @param sessions in which the contributions that rest on rows are calculated
   */
  public Contributions(
      JdbcClient jdbc,
      TransactionOperations transaction,
      Sessions sessions,
      KnownIndicators indicators) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.sessions = sessions;
    this.indicators = indicators;
  }

  /**
   * Calculates the contributions that rest on rows anew, for a span of years.
   *
   * <p>Those of each indicator are committed as they are ready, so that what is interrupted must be
   * calculated anew before anything is made of it, which every run does.
   */
  public void calculate(int firstYear, int lastYear) {
    sessions.run(
        List.of(() -> jdbc.sql("call clear_working_tables('contribution', 'delivered')").update()));
    contribute(sessions, Calculation.Stage.FIRST, firstYear, lastYear);
  }

  /**
   * Adds the contributions that rest on assessed minimum levels, for a span of years; where these
   * were assessed within a transaction, within that.
   */
  public void calculateAssessed(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status ->
            contribute(
                Sessions.OF_CALLER, Calculation.Stage.AFTER_MINIMUM_LEVELS, firstYear, lastYear));
  }

  /**
   * Lets an organisation's contributions be found among all, once there are no more to come.
   *
   * <p>Whoever sums them goes through all; whoever lists those of one unit after the other cannot.
   */
  public void index() {
    List<Runnable> pieces = new ArrayList<>();
    jdbc.sql(
            "select inhrelid::regclass from pg_inherits where inhparent = 'contribution'::regclass")
        .query(
            part -> {
              pieces.add(indexing(part.getString(1)));
            });
    sessions.run(pieces);
  }

  private Runnable indexing(String part) {
    return () -> jdbc.sql("call index_working_tables(?::regclass)").param(part).update();
  }

  private void contribute(Sessions within, Calculation.Stage stage, int firstYear, int lastYear) {
    List<Runnable> pieces = new ArrayList<>();
    Map<Deliverers, List<String>> deliverers = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : indicators.files().indicators()) {
      Calculation calculation = indicator.calculation();
      if (calculation.stage() == stage && calculation.of() == null) {
        pieces.add(() -> contribute(indicator, firstYear, lastYear));
        deliverers
            .computeIfAbsent(Deliverers.of(calculation), asked -> new ArrayList<>())
            .add(indicator.code());
      }
    }
    deliverers.forEach(
        (asked, codes) -> pieces.add(() -> deliver(asked, codes, firstYear, lastYear)));
    for (IndicatorFamily family : indicators.files().families()) {
      if (family.calculation().stage() == stage) {
        pieces.add(() -> contribute(family, firstYear, lastYear));
      }
    }
    within.run(pieces.stream().map(this::joiningWholeTables).toList());
    within.run(
        List.of(() -> jdbc.sql("call refresh_statistics('contribution', 'delivered')").update()));
  }

  /** Each piece may have a transaction of its own, for which the setting holds. */
  private Runnable joiningWholeTables(Runnable piece) {
    return () -> {
      WholeJoins.preferred(jdbc);
      piece.run();
    };
  }

  private void contribute(IndicatorDefinition indicator, int firstYear, int lastYear) {
    String contributions =
        "select '%s', c.* from (%s) c"
            .formatted(indicator.code(), indicator.calculation().contributions());
    boolean tellsAlone = indicator.calculation().tellsAlone();
    update(contributed(contributions, tellsAlone, ALL), firstYear, lastYear, Set.of());
  }

  /** A family's statements name the member first; codes that others bear are left out. */
  private void contribute(IndicatorFamily family, int firstYear, int lastYear) {
    Calculation calculation = family.calculation();
    Set<String> taken = indicators.taken(family);
    // comparing names costs more than all the rest
    String free = taken.isEmpty() ? ALL : "not name_key(indicator) = any (:taken)";
    update(
        contributed(String.valueOf(calculation.contributions()), calculation.tellsAlone(), free),
        firstYear,
        lastYear,
        taken);
    update(
        """
        insert into delivered (indicator, year, organisation, known)
        select d.indicator, d.year, d.organisation, d.known
        from (%s) d
        where %s
        """
            .formatted(Deliverers.of(calculation).byYear("indicator, year, organisation"), free),
        firstYear,
        lastYear,
        taken);
  }

  /** Indicators that rest on the same deliverers ask for them together, once. */
  private void deliver(Deliverers asked, List<String> codes, int firstYear, int lastYear) {
    WholeJoins.hashing(
        jdbc,
        () ->
            jdbc.sql(
                    """
                    insert into delivered (indicator, year, organisation, known)
                    select i.code, d.year, d.organisation, d.known
                    from (%s) d
                    cross join unnest(:codes) i (code)
                    """
                        .formatted(asked.byYear("year, organisation")))
                .param("first", firstYear)
                .param("last", lastYear)
                .param("codes", codes.toArray(String[]::new))
                .update());
  }

  private static String contributed(String contributions, boolean tellsAlone, String free) {
    String columns =
        "indicator, year, organisation, entity, part, amount, divisor, cap, row_id"
            + (tellsAlone ? ", alone" : "");
    return """
      insert into contribution (%1$s)
      select *
      from (%2$s) c (%1$s)
      where c.year between :first and :last and %3$s
      """
        .formatted(columns, contributions, free);
  }

  private void update(String statement, int firstYear, int lastYear, Set<String> taken) {
    jdbc.sql(statement)
        .param("first", firstYear)
        .param("last", lastYear)
        .param("taken", taken.toArray(String[]::new))
        .update();
  }
}
