package se.bokslut.report;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.indicator.Fraction;
import se.bokslut.organisation.WholeJoins;

/** Reads what the figures of regions are made up of; the contributions must have been made. */
final class DetailsReader {

  private static final String PUBLICATIONS =
      """
      select c.year, o.code, p.publication_type, count(distinct c.entity)
      from contribution c
      join publication p on p.publication_id = c.entity::bigint
      join organisation_window w
        on w.reference_year = c.year and w.year = c.year and w.organisation = c.organisation
      join organisation_year o
        on o.year = c.year and o.code = w.ancestor and o.level = 'REGION'
      where c.indicator = 'publications' and c.year between ? and ?
      group by c.year, o.code, p.publication_type
      order by c.year, o.code collate "C", p.publication_type collate "C"
      """;

  /**
   * An amount counts at most once, as in the indicator; one that names several funders is theirs.
   */
  private static final String GRANTS =
      """
      with kind (indicator, amount_kind) as (
        values ('external-grants', 'granted'), ('external-grants-awarded', 'awarded'),
          ('external-grants-used', 'used')
      ), amount as (
        select c.indicator, c.year, o.code as region, c.entity,
          least(sum(c.amount / c.divisor), max(c.cap / c.divisor)) as amount,
          min(g.funder collate "C") as funder
        from contribution c
        join kind k on k.indicator = c.indicator
        join grant_row g
          on g.row_id = c.row_id and row_delivery(g.row_id) = row_delivery(c.row_id)
        join organisation_window w
          on w.reference_year = c.year and w.year = c.year and w.organisation = c.organisation
        join organisation_year o
          on o.year = c.year and o.code = w.ancestor and o.level = 'REGION'
        where c.year between ? and ?
        group by c.indicator, c.year, o.code, c.entity
      )
      select a.year, a.region, a.indicator, e.class,
        case when f.funder_key is not null then min(a.funder collate "C") end as funder,
        sum(a.amount) as amount
      from amount a
      join kind k on k.indicator = a.indicator
      join grant_entity e
        on e.amount_kind = k.amount_kind and e.year = a.year
        and e.project_number || '/' || trim_scale(e.amount) = a.entity
      cross join lateral (
        select case when e.funders = 1 then name_key(a.funder) end as funder_key
      ) f
      group by a.year, a.region, a.indicator, e.class, f.funder_key
      order by a.year, a.region collate "C", a.indicator collate "C", e.class collate "C",
        f.funder_key collate "C" nulls last
      """;

  private static final String MERGED =
      """
      with merged (kind, thing, row_id, organisation) as (
        select 'publications', m.publication_id::text, m.row_id, m.organisation
        from publication_member m
        join publication p on p.publication_id = m.publication_id and p.year = :year
        union all
        select 'dissertations', m.defence_id::text, m.row_id, m.organisation
        from defence_member m
        join defence d on d.defence_id = m.defence_id and d.year = :year
        union all
        select 'grants', c.entity, c.row_id, c.organisation
        from contribution c where c.indicator = 'external-grants' and c.year = :year
      )
      select o.code, m.kind, count(distinct m.row_id), count(distinct m.thing)
      from merged m
      join organisation_window w
        on w.reference_year = :year and w.year = :year and w.organisation = m.organisation
      join organisation_year o on o.year = :year and o.code = w.ancestor and o.level = 'REGION'
      group by o.code, m.kind
      order by o.code collate "C", m.kind collate "C"
      """;

  private final JdbcClient jdbc;

  DetailsReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of a span of years, the reporting year the last of them; must be within a transaction. */
  Details read(int first, int year) {
    return WholeJoins.during(
        jdbc, () -> new Details(publications(first, year), grants(year - 1, year), merged(year)));
  }

  private List<Details.PublicationCount> publications(int first, int last) {
    return jdbc.sql(PUBLICATIONS)
        .params(first, last)
        .query(
            (row, number) ->
                new Details.PublicationCount(
                    row.getInt(1), row.getString(2), row.getString(3), row.getLong(4)))
        .list();
  }

  private List<Details.GrantSum> grants(int first, int last) {
    return jdbc.sql(GRANTS)
        .params(first, last)
        .query(
            (row, number) ->
                new Details.GrantSum(
                    row.getInt("year"),
                    row.getString("region"),
                    row.getString("indicator"),
                    row.getString("class"),
                    Optional.ofNullable(row.getString("funder")),
                    Fraction.of(row.getBigDecimal("amount"))))
        .list();
  }

  private List<Details.MergedRows> merged(int year) {
    return jdbc.sql(MERGED)
        .param("year", year)
        .query(
            (row, number) ->
                new Details.MergedRows(
                    row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
        .list();
  }
}
