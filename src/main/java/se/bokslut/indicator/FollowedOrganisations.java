package se.bokslut.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.organisation.Level;

/** Reads for whom values are made, and which units are below them. */
final class FollowedOrganisations {

  /**
   * Each in its own year, and from the last year those whose earlier years include others' rows.
   */
  private static final String FOLLOWED =
      """
      with followed as (
        select year as reference_year, year, code, level, false as inherits
        from organisation_year
        where year between :first and :last
        union
        select w.reference_year, w.year, w.ancestor, o.level, true
        from organisation_window w
        join organisation_year o on o.year = w.reference_year and o.code = w.ancestor
        where w.reference_year = :last and w.year >= :first and w.year < :last
          and not exists (
            select from organisation_window own
            where own.reference_year = w.year and own.year = w.year
              and own.organisation = w.organisation and own.ancestor = w.ancestor)
      )
      select f.*, coalesce(u.units, 0) as units
      from followed f
      left join (
        select w.reference_year, w.year, w.ancestor, count(*) as units
        from organisation_window w
        join organisation_year o
          on o.year = w.year and o.code = w.organisation and o.level = 'UNIT'
        where w.reference_year between :first and :last and w.year >= :first
        group by w.reference_year, w.year, w.ancestor
      ) u on u.reference_year = f.reference_year and u.year = f.year and u.ancestor = f.code
      order by f.inherits, f.year, f.code collate "C"
      """;

  private static final String UNITS =
      """
      select w.reference_year, w.year, w.ancestor, w.organisation
      from organisation_window w
      join organisation_year u
        on u.year = w.year and u.code = w.organisation and u.level = 'UNIT'
      where w.year >= :first and w.reference_year <= :last
        and (w.year = w.reference_year or w.reference_year = :last)
      order by w.organisation collate "C"
      """;

  private final JdbcClient jdbc;
  private final int first;
  private final int last;
  private final List<FollowedOrganisation> own = new ArrayList<>();
  private final List<FollowedOrganisation> successors = new ArrayList<>();

  FollowedOrganisations(JdbcClient jdbc, int first, int last) {
    this.jdbc = jdbc;
    this.first = first;
    this.last = last;
    jdbc.sql(FOLLOWED)
        .param("first", first)
        .param("last", last)
        .query(
            row -> {
              (row.getBoolean("inherits") ? successors : own)
                  .add(
                      new FollowedOrganisation(
                          row.getInt("reference_year"),
                          row.getInt("year"),
                          row.getString("code"),
                          Level.valueOf(row.getString("level")),
                          row.getInt("units")));
            });
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Every organisation in each year in which it is in force. */
  List<FollowedOrganisation> inForce() {
    return own;
  }

  /** Those of the last year that replace others, in each earlier year in which these had rows. */
  List<FollowedOrganisation> successors() {
    return successors;
  }

  /** The units below each organisation. */
  Map<FollowedOrganisation, List<String>> units() {
    Map<List<Object>, List<String>> units = new HashMap<>();
    jdbc.sql(UNITS)
        .param("first", first)
        .param("last", last)
        .query(
            row -> {
              units
                  .computeIfAbsent(
                      List.of(row.getInt(1), row.getInt(2), row.getString(3)),
                      key -> new ArrayList<>())
                  .add(row.getString(4));
            });
    Map<FollowedOrganisation, List<String>> byOrganisation = new HashMap<>();
    for (List<FollowedOrganisation> list : List.of(own, successors)) {
      for (FollowedOrganisation organisation : list) {
        byOrganisation.put(
            organisation,
            units.getOrDefault(
                List.of(organisation.referenceYear(), organisation.year(), organisation.code()),
                List.of()));
      }
    }
    return byOrganisation;
  }
}
