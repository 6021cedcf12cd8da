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
            with row_units as (
              select row_id, array_agg(distinct organisation) as codes
              from placed_row group by row_id
            )
            select d.path, f.sheet, f.row_no, f.column_letters, f.severity, f.code, f.value,
              f.reason, f.remedy, coalesce(p.regions, array[]::text[]) as regions,
              coalesce(r.codes, array_remove(array[p.only_organisation], null)) as units
            from finding f
            join delivery d on d.delivery_id = f.delivery_id
            left join row_units r
              on r.row_id = (f.delivery_id << 36) | (f.sheet_no::bigint << 24) | f.row_no
            left join placed_delivery p on p.delivery_id = f.delivery_id
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
                    List.of((String[]) row.getArray("regions").getArray()),
                    List.of((String[]) row.getArray("units").getArray())))
        .list();
  }
}
