package se.bokslut.command;

import java.util.List;

/** What the database holds after deliveries were taken in, sheet by sheet, in words of a test. */
final class TakenIn {

  private final Workplace workplace;

  private TakenIn(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Takes in what was dropped. */
  static TakenIn of(Workplace workplace) {
    workplace.run("ingest");
    return new TakenIn(workplace);
  }

  /** The values of columns in the rows of a sheet, in row order, joined by {@code |}. */
  List<String> rows(String table, String sheet, String... columns) {
    return workplace
        .sql()
        .sql(
            """
            select array_to_string(array[%s], '|', '–')
            from %s
            where exists (
              select from delivery_sheet s
              where s.delivery_id = row_delivery(row_id) and s.sheet_no = row_sheet(row_id)
                and s.sheet = ?)
            order by row_id
            """
                .formatted(String.join("::text, ", columns) + "::text", table))
        .param(sheet)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /**
   * The findings of a sheet as severity, code and cell, for example {@code error missing-value B3}.
   */
  List<String> findings(String sheet) {
    return workplace
        .sql()
        .sql(
            """
            select trim(severity || ' ' || code || ' '
              || coalesce(column_letters, '') || coalesce(row_no::text, ''))
            from finding where sheet = ? and sheet_no > 0 and code <> 'missing-authors'
            order by row_no, column_letters, code
            """)
        .param(sheet)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Reasons and remedies of a sheet's findings of a code. */
  List<String> messages(String sheet, String code) {
    return workplace
        .sql()
        .sql("select reason || ' ' || remedy from finding where sheet = ? and code = ? order by 1")
        .params(sheet, code)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** What became of a sheet: kind, status, rows read and rows rejected. */
  String sheet(String sheet) {
    return workplace
        .sql()
        .sql(
            """
            select concat_ws(' ', kind, status, rows_read, rows_rejected)
            from delivery_sheet where sheet = ?
            """)
        .param(sheet)
        .query(String.class)
        .single();
  }

  /** Where each delivery stands, by path. */
  List<String> standings() {
    return workplace
        .sql()
        .sql("select path || ' ' || standing from delivery order by path, delivery_id")
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Findings about whole files, as path, severity and code. */
  List<String> fileFindings() {
    return workplace
        .sql()
        .sql(
            """
            select d.path || ' ' || f.severity || ' ' || f.code
            from finding f join delivery d using (delivery_id)
            where f.sheet_no = 0 order by d.path_rank, f.code
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
