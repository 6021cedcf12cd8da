package se.bokslut.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.IdentityNumberMask;

/** Reads what was found in deliveries in force or rejected, and whose rows it is about. */
final class FindingReader {

  private final JdbcClient jdbc;

  FindingReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * By file, sheet and place.
   *
   * <p>A finding on a row is about the units of the row; on a row that is refused, about the unit
   * that it states; otherwise, and on a file as a whole, about the unit of the file or its folder
   * when there is but one.
   *
   * @param year the reporting year, by whose organisation refused rows are read
   */
  List<ReportedFinding> findings(int year) {
    return jdbc.sql(
            """
            with row_units as (
              select row_id, array_agg(distinct organisation collate "C") as codes
              from placed_row group by row_id
            ), refused as (
              select r.row_id, array_agg(distinct o.code collate "C") as codes,
                bool_or(r.unit_code <> '' or r.unit_name <> '') as stated
              from (
                select row_id,
                  coalesce(trim(cells ->> 'Enhetskod'), '') as unit_code,
                  coalesce(trim(cells ->> 'Enhet'), '') as unit_name
                from rejected_row
              ) r
              left join organisation_year o on o.year = :year and case
                when r.unit_code <> '' then lower(o.code) = lower(r.unit_code)
                when r.unit_name <> '' then name_key(o.name) = name_key(r.unit_name)
                else false end
              group by r.row_id
            )
            select d.path, f.sheet, f.row_no, f.column_letters, f.severity, f.code, f.value,
              f.reason, f.remedy, coalesce(p.regions, array[]::text[]) as regions,
              array_remove(
                case
                  when r.codes is not null then r.codes
                  when u.stated then u.codes
                  else array[p.only_organisation] end,
                null) as units
            from finding f
            join delivery d on d.delivery_id = f.delivery_id
            cross join lateral (
              select (f.delivery_id << 36) | (f.sheet_no::bigint << 24) | f.row_no as row_id
            ) at
            left join row_units r on r.row_id = at.row_id
            left join refused u on u.row_id = at.row_id
            left join placed_delivery p on p.delivery_id = f.delivery_id
            where d.standing in ('in-force', 'rejected')
            order by d.path collate "C", f.sheet_no, f.row_no nulls first,
              length(f.column_letters) nulls first, f.column_letters collate "C",
              f.code collate "C", f.value collate "C", f.reason collate "C"
            """)
        .param("year", year)
        .query(
            (row, number) ->
                new ReportedFinding(
                    IdentityNumberMask.mask(row.getString("path")),
                    row.getString("sheet"),
                    row.getObject("row_no", Integer.class),
                    row.getString("column_letters"),
                    row.getString("severity"),
                    row.getString("code"),
                    row.getString("value"),
                    row.getString("reason"),
                    row.getString("remedy"),
                    List.of((String[]) row.getArray("regions").getArray()),
                    List.of((String[]) row.getArray("units").getArray())))
        .list();
  }
}
