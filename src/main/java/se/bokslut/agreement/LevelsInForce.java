package se.bokslut.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.intake.CopyBatch;

/**
 * Keeps which minimum levels hold in which region and year: a region's own before one delivered for
 * all, and that before the built-in one of the same id (spec input, "minimum-levels").
 */
final class LevelsInForce {

  /**
   * A level says by whom it is decided in free words: with {@code själv} or {@code svar} and
   * without {@code data} it is the answer alone.
   */
  private static final String STORE =
      """
      insert into minimum_level (year, region_code, level_key, level, place, area, name, text,
        needs, at_least, at_most, by_data, shows, lacks)
      select distinct on (r.year, r.region_code, c.level_key)
        r.year, r.region_code, c.level_key, coalesce(b.level, stated.level), coalesce(b.place, 1000),
        c.area, c.name, c.text, coalesce(b.needs, 'yes'), coalesce(b.at_least, 0),
        coalesce(b.at_most, 0), c.by_data, b.shows, b.lacks
      from (
        select distinct year, coalesce(region_code, '') as region_code
        from organisation_year
        where level = 'UNIT' and year between :first and :last
      ) r
      join (
        select null::integer as year, null::text as organisation, from_year, level_key, area, name,
          text, true as by_data, 3 as precedence
        from minimum_level_definition
        union all
        select year, organisation, year, level_key, area, text, text,
          not coalesce(
            name_key(decided_by) ~ 'sjalv|svar' and name_key(decided_by) !~ 'data', false),
          case organisation when 'SE' then 2 else 1 end
        from minimum_level_that_holds
      ) c
        on c.from_year <= r.year and coalesce(c.year, r.year) = r.year
        and coalesce(c.organisation, 'SE') in ('SE', r.region_code)
      left join minimum_level_definition b on b.level_key = c.level_key
      left join (
        select distinct on (level_key) level_key, level_id as level
        from minimum_level_that_holds
        order by level_key, path_rank, row_id
      ) stated on stated.level_key = c.level_key
      order by r.year, r.region_code, c.level_key, c.precedence
      """;

  private final DataSource dataSource;
  private final JdbcClient jdbc;

  LevelsInForce(DataSource dataSource) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
  }

  /** Stores the levels of a span of years anew. */
  void store(MinimumLevelCatalogue catalogue, int firstYear, int lastYear) {
    jdbc.sql("truncate minimum_level_definition, minimum_level").update();
    CopyBatch definitions =
        new CopyBatch(
            "minimum_level_definition",
            List.of(
                "level_key",
                "level",
                "place",
                "area",
                "name",
                "text",
                "from_year",
                "needs",
                "at_least",
                "at_most",
                "shows",
                "lacks"));
    int place = 0;
    for (MinimumLevelDefinition level : catalogue.levels()) {
      place++;
      definitions.add(
          Arrays.asList(
              level.key(),
              level.id(),
              place,
              level.area(),
              level.name(),
              level.text(),
              level.from(),
              level.answer().needs().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              level.answer().atLeast(),
              level.answer().atMost(),
              level.dataRule().map(DataRule::shows).orElse(null),
              level.dataRule().map(DataRule::lacks).orElse(null)));
    }
    definitions.send(dataSource);
    jdbc.sql(STORE).param("first", firstYear).param("last", lastYear).update();
  }
}
