package se.bokslut.report;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;

/** Reads the minimum levels of a span of years and how units stand on them. */
final class MinimumLevelReader {

  private final JdbcClient jdbc;

  MinimumLevelReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  MinimumLevels read(int first, int last) {
    return new MinimumLevels(
        jdbc.sql(
                """
                select l.year, l.region_code, l.level, l.area, l.name, l.text,
                  exists (
                    select from minimum_level_definition d where d.level_key = l.level_key
                  ) as built_in
                from minimum_level l
                where l.year between ? and ?
                order by l.year, l.region_code collate "C", l.place, l.level collate "C"
                """)
            .params(first, last)
            .query(
                (row, number) ->
                    new MinimumLevel(
                        row.getInt("year"),
                        row.getString("region_code"),
                        row.getString("level"),
                        row.getString("area"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("text")),
                        row.getBoolean("built_in")))
            .list(),
        jdbc.sql(
                """
                select v.year, v.organisation, v.level, v.status, v.source, v.answer
                from minimum_level_verdict v
                join organisation_year u on u.year = v.year and u.code = v.organisation
                join minimum_level l
                  on l.year = v.year and l.region_code = coalesce(u.region_code, '')
                  and l.level_key = v.level_key
                where v.year between ? and ?
                order by v.year, v.organisation collate "C", l.place, v.level collate "C"
                """)
            .params(first, last)
            .query(
                (row, number) ->
                    new AssessedLevel(
                        row.getInt("year"),
                        row.getString("organisation"),
                        row.getString("level"),
                        MinimumLevelStatus.of(row.getString("status")),
                        Optional.ofNullable(row.getString("source")).map(MinimumLevelSource::of),
                        Optional.ofNullable(row.getString("answer"))))
            .list());
  }
}
