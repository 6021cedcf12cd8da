package se.bokslut.report.revision;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.FollowUp;

/** Which deliveries in force have rows that each statement of a follow-up rests on. */
final class StatementSources {

  /**
   * As a statement's key and an array of deliveries. A row counts for all above the organisation
   * that it names, but what is stated for an organisation counts for no other.
   */
  static final String SQL =
      """
      select 'indicator' as kind, w.reference_year as year, w.ancestor as organisation,
        '' as agreement, i.indicator as subject, array_agg(distinct c.delivery_id) as deliveries
      from unnest(
          :indicators::text[], :bases::text[], :windows::integer[], :above::boolean[]
        ) i (indicator, base, years, above)
      join (
        select distinct indicator, year, organisation, row_delivery(row_id) as delivery_id
        from contribution
        where row_id is not null and (:every or row_delivery(row_id) = any(:only))
      ) c on c.indicator = i.base
      join organisation_window w
        on w.year = c.year and w.organisation = c.organisation
        and w.reference_year between greatest(c.year, :first) and least(c.year + i.years - 1, :last)
        and (i.above or w.ancestor = c.organisation)
      group by w.reference_year, w.ancestor, i.indicator
      union all
      select k.kind, t.year, t.organisation, t.agreement, t.indicator,
        array[row_delivery(t.row_id)]
      from target_assessment t
      cross join (values ('target'), ('target-status')) k (kind)
      where t.year between :first and :last
        and (:every or row_delivery(t.row_id) = any(:only))
      union all
      select 'minimum-level', b.year, b.organisation, '', b.level,
        array_agg(distinct row_delivery(b.row_id))
      from minimum_level_basis b
      where b.year between :first and :last
        and (:every or row_delivery(b.row_id) = any(:only))
      group by b.year, b.organisation, b.level
      """;

  private StatementSources() {}

  /** Gives a statement that contains the query what it asks for: the sources of every delivery. */
  static JdbcClient.StatementSpec ofAll(JdbcClient.StatementSpec sql, FollowUp followUp) {
    return asked(sql, followUp, true, new Long[0]);
  }

  /** The same, as far as some deliveries are sources. */
  static JdbcClient.StatementSpec of(
      JdbcClient.StatementSpec sql, FollowUp followUp, Long[] deliveries) {
    return asked(sql, followUp, false, deliveries);
  }

  private static JdbcClient.StatementSpec asked(
      JdbcClient.StatementSpec sql, FollowUp followUp, boolean every, Long[] only) {
    IndicatorCatalogue catalogue = followUp.catalogue();
    return sql.param("first", followUp.firstYear())
        .param("last", followUp.year())
        .param("every", every)
        .param("only", only)
        .param("indicators", texts(catalogue, IndicatorDefinition::code))
        .param("bases", texts(catalogue, one -> one.calculation().base(one.code())))
        .param("windows", texts(catalogue, one -> Integer.toString(one.calculation().window())))
        .param("above", texts(catalogue, one -> Boolean.toString(countsAbove(one))));
  }

  private static boolean countsAbove(IndicatorDefinition indicator) {
    return indicator.calculation().rollUp() != Calculation.RollUp.AS_STATED;
  }

  private static String[] texts(
      IndicatorCatalogue catalogue, Function<IndicatorDefinition, String> text) {
    List<IndicatorDefinition> all = catalogue.indicators();
    return all.stream().map(text).toArray(String[]::new);
  }
}
