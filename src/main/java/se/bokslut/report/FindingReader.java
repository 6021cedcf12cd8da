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

  /** By file, sheet and place. */
  List<ReportedFinding> findings() {
    return jdbc.sql(
            """
            with unit_row as (
              select row_id, organisation from publication_in_force
              union all select row_id, organisation from doctoral_student_in_force
              union all select row_id, organisation from dissertation_in_force
              union all select row_id, organisation from grant_in_force
              union all select row_id, organisation from staff_in_force
              union all select row_id, organisation from self_assessment_in_force
              union all select row_id, organisation from target_in_force
              union all select row_id, organisation from comment_in_force
            ), row_units as (
              select row_id, array_agg(distinct organisation) as codes
              from unit_row group by row_id
            ), file_unit as (
              select row_delivery(row_id) as delivery_id, array[min(organisation)] as codes
              from unit_row group by 1 having count(distinct organisation) = 1
            )
            select d.path, f.sheet, f.row_no, f.column_letters, f.severity, f.code, f.value,
              f.reason, f.remedy, coalesce(r.codes, u.codes, array[]::text[]) as units
            from finding f
            join delivery d on d.delivery_id = f.delivery_id
            left join row_units r
              on r.row_id = (f.delivery_id << 36) | (f.sheet_no::bigint << 24) | f.row_no
            left join file_unit u on u.delivery_id = f.delivery_id
            where d.standing in ('in-force', 'rejected')
            order by d.path collate "C", f.sheet_no, f.row_no nulls first,
              length(f.column_letters) nulls first, f.column_letters collate "C",
              f.code collate "C", f.value collate "C", f.reason collate "C"
            """)
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
                    List.of((String[]) row.getArray("units").getArray())))
        .list();
  }
}
