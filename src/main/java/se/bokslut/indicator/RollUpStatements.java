package se.bokslut.indicator;

/**
 * The only statements that sum (spec indicators "How an indicator is calculated"): an entity counts
 * at most its cap in any organisation, and a stated value belongs to its organisation alone.
 *
 * <p>Each is of one indicator, of the reference years {@code first} to {@code last}, each with the
 * {@code years} that end with it; {@code above} tells whether organisations count for those above
 * them, {@code parts} whether the indicator has a denominator.
 */
final class RollUpStatements {

  /**
   * An entity that one organisation alone reports counts the same at every level, so that these are
   * summed first, which leaves few rows; those that are told to stand alone need not even be sought
   * for others of the same entity. Of those that several report, all that the same ones report with
   * the same amounts count alike at every level, so that one of them is followed and counted as
   * often as there are.
   */
  static final String SUMS =
      """
      with c as materialized (
        select year, part, entity, divisor, min(organisation collate "C") as organisation,
          max(organisation collate "C") as other, sum(amount) as amount, max(cap) as cap
        from contribution
        where indicator = :indicator and year > :first - :years and year <= :last and not alone
        group by year, part, entity, divisor
      ), shared as (
        select row_number() over () as number, year, part, divisor, organisations, amounts, caps,
          count(*) as entities
        from (
          select c.year, c.part, c.divisor,
            array_agg(r.organisation order by r.organisation collate "C", r.amount) as organisations,
            array_agg(r.amount order by r.organisation collate "C", r.amount) as amounts,
            array_agg(r.cap order by r.organisation collate "C", r.amount) as caps
          from c
          join contribution r
            on r.indicator = :indicator and r.year = c.year and r.part = c.part
            and r.entity = c.entity and r.divisor = c.divisor
          where c.organisation <> c.other
          group by c.year, c.part, c.entity, c.divisor
        ) e
        group by year, part, divisor, organisations, amounts, caps
      ), w as (
        select * from organisation_window
        where reference_year between :first and :last
          and year > reference_year - :years
          and (organisation = ancestor or :above)
      )
      select e.reference_year, e.year, e.ancestor, e.part, e.divisor, sum(e.amount) as amount
      from (
        select w.reference_year, c.year, w.ancestor, c.part, c.divisor, c.amount
        from (
          select year, organisation, part, divisor, sum(least(amount, cap)) as amount
          from (
            select year, organisation, part, divisor, amount, cap
            from contribution
            where indicator = :indicator and year > :first - :years and year <= :last and alone
            union all
            select year, organisation, part, divisor, amount, cap from c where organisation = other
          ) one
          group by year, organisation, part, divisor
        ) c
        join w on w.year = c.year and w.organisation = c.organisation
        union all
        select w.reference_year, s.year, w.ancestor, s.part, s.divisor,
          least(sum(s.amount), max(s.cap)) * s.entities
        from (
          select number, year, part, divisor, entities, unnest(organisations) as organisation,
            unnest(amounts) as amount, unnest(caps) as cap
          from shared
        ) s
        join w on w.year = s.year and w.organisation = s.organisation
        group by s.number, w.reference_year, s.year, w.ancestor, s.part, s.divisor, s.entities
      ) e
      group by e.reference_year, e.year, e.ancestor, e.part, e.divisor
      """;

  static final String MEDIANS =
      """
      select e.reference_year, e.year, e.ancestor,
        amounts[(cardinality(amounts) + 1) / 2] as lower,
        amounts[cardinality(amounts) / 2 + 1] as upper
      from (
        select reference_year, year, ancestor, array_agg(amount order by amount) as amounts
        from (
          -- each row of an entity states its whole amount, which can be negative
          select w.reference_year, c.year, w.ancestor, c.entity, max(c.amount) as amount
          from contribution c
          join organisation_window w on w.year = c.year and w.organisation = c.organisation
          where c.indicator = :indicator
            and w.reference_year between :first and :last
            and w.year > w.reference_year - :years
          group by w.reference_year, c.year, w.ancestor, c.entity
        ) entities
        group by reference_year, year, ancestor
      ) e
      """;

  static final String DELIVERED =
      """
      select w.reference_year, w.year, w.ancestor,
        count(distinct d.organisation) filter (where o.level = 'UNIT') as units,
        bool_or(d.known) as known
      from delivered d
      join organisation_window w on w.year = d.year and w.organisation = d.organisation
      join organisation_year o on o.year = d.year and o.code = d.organisation
      where d.indicator = :indicator
        and w.reference_year between :first and :last
        and w.year > w.reference_year - :years
        and (d.organisation = w.ancestor or :above)
      group by w.reference_year, w.year, w.ancestor
      """;

  /**
   * Rows are counted as entities are summed; a contribution may have none. One that stands alone is
   * its row's only one, of the numerator and of the denominator. The hash of a row's number alone
   * is the same for many rows of different deliveries.
   */
  static final String SOURCE_ROWS =
      """
      with c as materialized (
        select year, row_id, min(organisation collate "C") as organisation,
          max(organisation collate "C") as other
        from contribution
        where indicator = :indicator and year > :first - :years and year <= :last
          and not alone and row_id is not null
        group by year, row_id, row_delivery(row_id)
      ), shared as (
        select row_number() over () as number, year, organisations, count(*) as rows
        from (
          select c.year,
            array_agg(distinct r.organisation order by r.organisation) as organisations
          from c
          join contribution r
            on r.indicator = :indicator and r.year = c.year and r.row_id = c.row_id
              and row_delivery(r.row_id) = row_delivery(c.row_id)
          where c.organisation <> c.other
          group by c.year, c.row_id
        ) r
        group by year, organisations
      ), w as (
        select * from organisation_window
        where reference_year between :first and :last
          and year > reference_year - :years
          and (organisation = ancestor or :above)
      )
      select e.reference_year, e.year, e.ancestor, sum(e.rows) as rows
      from (
        select w.reference_year, w.year, w.ancestor, c.rows
        from (
          select year, organisation, count(*) as rows
          from c
          where organisation = other
          group by year, organisation
          union all
          select year, organisation, count(*) as rows
          from contribution
          where indicator = :indicator and year > :first - :years and year <= :last
            and alone and row_id is not null and not :parts
          group by year, organisation
          union all
          select year, organisation, count(distinct row_id) as rows
          from contribution
          where indicator = :indicator and year > :first - :years and year <= :last
            and alone and row_id is not null and :parts
          group by year, organisation
        ) c
        join w on w.year = c.year and w.organisation = c.organisation
        union all
        select distinct on (s.number, w.reference_year, w.ancestor)
          w.reference_year, s.year, w.ancestor, s.rows
        from (
          select number, year, rows, unnest(organisations) as organisation from shared
        ) s
        join w on w.year = s.year and w.organisation = s.organisation
      ) e
      group by e.reference_year, e.year, e.ancestor
      """;

  private RollUpStatements() {}
}
