package se.bokslut.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.IdentityNumberMask;

/** Finds where rows stand by their numbers in the database. */
public final class RowPlaces {

  private final JdbcClient jdbc;

  /** Takes the database. */
  public RowPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The place of a row of a delivery. */
  public RowPlace of(long rowId) {
    return jdbc.sql(
            """
            select d.path, s.sheet, row_number_in_sheet(r.row_id)
            from (values (cast(? as bigint))) r (row_id)
            join delivery d on d.delivery_id = row_delivery(r.row_id)
            join delivery_sheet s
              on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(r.row_id)
            """)
        .param(rowId)
        .query(
            (row, number) ->
                new RowPlace(
                    IdentityNumberMask.maskPath(row.getString(1)), row.getString(2), row.getInt(3)))
        .single();
  }
}
