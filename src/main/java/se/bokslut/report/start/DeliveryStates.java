package se.bokslut.report.start;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what has come of the deliveries of every unit for a year.
 *
 * <p>A unit has <em>delivered</em> a kind when a row of it, or the word that there is none, is in
 * force for the unit and the year; of grants, one that says an amount, as the figures want it. That
 * is <em>remarked</em> on when such a row has an error or a warning, when a row of the kind and
 * year that states the unit is refused, or when a file or sheet in the unit's own folder has an
 * error or a warning as a whole. It is <em>rejected</em> when nothing is in force and a row, sheet
 * or file of the kind is refused with an error in one of these ways, and else <em>missing</em>.
 *
 * <p>A refused row without a unit of its own belongs to the unit that its folder is called after,
 * and one without a year to every year; what is said of a file as a whole belongs to the years that
 * its folders are called after, else to every year. What an unknown kind says belongs to no unit.
 */
final class DeliveryStates {

  private static final String STATES =
      """
      with folder_unit as (
        select * from unnest(cast(:folders as text[]), cast(:units as text[])) as f (folder, unit)
      ),
      used as (
        select 'publications' as kind, organisation, row_id from publication_in_force
        where year = :year
        union all
        select 'doctoral-students', organisation, row_id from doctoral_student_in_force
        where year = :year
        union all
        select 'dissertations', organisation, row_id from dissertation_in_force
        where year = :year
        union all
        select 'grants', organisation, row_id from grant_in_force
        where (nil or decision is distinct from 'AVSLAG')
          and ((year = :year and (nil or granted_sek is not null))
            or (decision_year = :year and (nil or awarded_sek is not null)))
        union all
        select 'staff', organisation, row_id from staff_in_force where year = :year
        union all
        select 'self-assessment', organisation, row_id from self_assessment_in_force
        where year = :year
      ),
      fault as (
        select f.*, d.folder
        from finding f
        join delivery d on d.delivery_id = f.delivery_id
        where f.severity in ('error', 'warning') and d.standing in ('in-force', 'rejected')
      ),
      remarked as (
        select u.kind, u.organisation, false as refused
        from used u
        join fault f on f.delivery_id = row_delivery(u.row_id)
          and f.sheet_no = row_sheet(u.row_id) and f.row_no = row_number_in_sheet(u.row_id)
          and coalesce(f.kind, u.kind) = u.kind
      ),
      refused_row as (
        select r.kind, d.folder, coalesce(trim(r.cells ->> 'Enhetskod'), '') as unit_code,
          coalesce(trim(r.cells ->> 'Enhet'), '') as unit_name,
          substring(coalesce(r.cells ->> 'År', r.cells ->> 'Halvår', r.cells ->> 'Datum')
            from '^\\s*((?:19|20)\\d\\d)') as year
        from rejected_row r
        join delivery d on d.delivery_id = r.delivery_id
        where d.standing in ('in-force', 'rejected')
      ),
      refused as (
        select r.kind, o.code as organisation, true as refused
        from refused_row r
        left join folder_unit f on f.folder = r.folder
        join organisation_year o on o.year = :year and case
          when r.unit_code <> '' then lower(o.code) = lower(r.unit_code)
          when r.unit_name <> '' then name_key(o.name) = name_key(r.unit_name)
          else o.code = f.unit end
        where coalesce(r.year, cast(:year as text)) = cast(:year as text)
      ),
      at_whole as (
        select coalesce(f.kind, s.kind) as kind, u.unit, f.severity = 'error' as refused
        from fault f
        join folder_unit u on u.folder = f.folder
        join delivery_sheet s on s.delivery_id = f.delivery_id
          and (s.sheet_no = f.sheet_no or f.sheet_no = 0)
        where f.row_no is null
          and (f.folder !~ '(^|/)(19|20)\\d\\d(/|$)'
            or f.folder ~ ('(^|/)' || cast(:year as text) || '(/|$)'))
      )
      select kind, organisation, bool_or(used) as used, bool_or(not used) as remarked,
        bool_or(refused) as refused
      from (
        select kind, organisation, true as used, false as refused from used
        union all select kind, organisation, false, refused from remarked
        union all select kind, organisation, false, refused from refused
        union all select kind, unit, false, refused from at_whole
      ) told
      group by kind, organisation
      """;

  private final JdbcClient jdbc;
  private final Function<String, String> folderUnits;

  /**
   * Takes the database.
   *
   * @param folderUnits the unit that a folder is called after, empty for none
   */
  DeliveryStates(JdbcClient jdbc, Function<String, String> folderUnits) {
    this.jdbc = jdbc;
    this.folderUnits = folderUnits;
  }

  /** The states by unit and kind; what is not among them is missing. */
  Map<String, Map<String, DeliveryState>> of(int year) {
    Map<String, String> folders = unitsOfFolders();
    Map<String, Map<String, DeliveryState>> states = new HashMap<>();
    jdbc.sql(STATES)
        .param("year", year)
        .param("folders", folders.keySet().toArray(String[]::new))
        .param("units", folders.values().toArray(String[]::new))
        .query(
            row -> {
              states
                  .computeIfAbsent(row.getString("organisation"), unit -> new HashMap<>())
                  .put(
                      Objects.requireNonNullElse(row.getString("kind"), ""),
                      DeliveryState.of(
                          row.getBoolean("used"),
                          row.getBoolean("remarked"),
                          row.getBoolean("refused")));
            });
    return states;
  }

  /** The folders that are called after one unit. */
  private Map<String, String> unitsOfFolders() {
    Map<String, String> units = new LinkedHashMap<>();
    for (String folder :
        jdbc.sql("select distinct folder from delivery")
            .query((row, number) -> row.getString(1))
            .list()) {
      String unit = folderUnits.apply(folder);
      if (!unit.isEmpty() && !unit.contains(";")) {
        units.put(folder, unit);
      }
    }
    return units;
  }
}
