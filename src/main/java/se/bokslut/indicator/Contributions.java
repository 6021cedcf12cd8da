package se.bokslut.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Map<String, List<IndicatorDefinition>> deliverers = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : indicators.files().indicators()) {
      Calculation calculation = indicator.calculation();
      if (calculation.stage() == stage && calculation.of() == null) {
        pieces.add(() -> contribute(indicator, firstYear, lastYear));
        deliverers
            .computeIfAbsent(String.valueOf(calculation.delivered()), asked -> new ArrayList<>())
            .add(indicator);
      }
    }
    deliverers.forEach(
        (delivered, needing) -> pieces.add(() -> deliver(delivered, needing, firstYear, lastYear)));
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
    Deliverers deliverers =
        new Deliverers(String.valueOf(calculation.delivered()), "indicator, year, organisation");
    update(
        """
        with %s
        insert into delivered (indicator, year, organisation, known)
        select d.* from (%s) d where %s
        """
            .formatted(deliverers.named(), deliverers.known(calculation.known()), free),
        firstYear,
        lastYear,
        taken);
  }

  /** Indicators that need the same ask together who has delivered it. */
  private void deliver(
      String delivered, List<IndicatorDefinition> needing, int firstYear, int lastYear) {
    Deliverers deliverers = new Deliverers(delivered, "year, organisation");
    String each =
        needing.stream()
            .map(
                indicator ->
                    "select '%s', d.* from (%s) d"
                        .formatted(
                            indicator.code(), deliverers.known(indicator.calculation().known())))
            .collect(Collectors.joining(" union all "));
    WholeJoins.hashing(
        jdbc,
        () ->
            update(
                "with %s insert into delivered (indicator, year, organisation, known) %s"
                    .formatted(deliverers.named(), each),
                firstYear,
                lastYear,
                Set.of()));
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

  private int update(String statement, int firstYear, int lastYear, Set<String> taken) {
    return jdbc.sql(statement)
        .param("first", firstYear)
        .param("last", lastYear)
        .param("taken", taken.toArray(String[]::new))
        .update();
  }
}
