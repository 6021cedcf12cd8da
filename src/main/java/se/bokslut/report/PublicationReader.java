package se.bokslut.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.IdentityNumberMask;

/** Reads the publications that a region has reported for a year, merged, by a cursor. */
public final class PublicationReader {

  private static final int FETCH = 2_000;

  /** Only what the region's own organisations have reported tells who and where. */
  private static final String PUBLICATIONS =
      """
      with place as (
        select w.organisation,
          coalesce(
            max(a.name collate "C") filter (where a.level = 'UNIT'),
            max(a.name collate "C") filter (where a.level = 'PROVIDER'),
            max(a.name collate "C") filter (where a.level = 'REGION')) as name
        from organisation_window w
        join organisation_year a on a.year = w.reference_year and a.code = w.ancestor
        where w.reference_year = :year and w.year = :year
        group by w.organisation
        having bool_or(w.ancestor = :region)
      ), line as (
        select m.publication_id, p.name, m.row_id, d.path, s.sheet,
          row_number() over (
            partition by m.publication_id
            order by d.path collate "C", d.sha256, row_sheet(m.row_id), m.row_id
          ) as place
        from publication_member m
        join publication b on b.publication_id = m.publication_id and b.year = :year
        join place p on p.organisation = m.organisation
        join delivery d on d.delivery_id = row_delivery(m.row_id)
        join delivery_sheet s
          on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(m.row_id)
      ), reported as (
        select publication_id,
          array_agg(distinct name collate "C") as units,
          count(distinct row_id) as rows,
          (array_agg(row_id order by place))[1] as first_row,
          (array_agg(path order by place))[1] as path,
          (array_agg(sheet order by place))[1] as sheet
        from line
        group by publication_id
      )
      select p.*, c.level, r.units, r.rows, r.path, r.sheet,
        row_number_in_sheet(r.first_row) as row_number
      from reported r
      join publication p on p.publication_id = r.publication_id
      left join publication_channel c on c.publication_id = p.publication_id
      order by r.path collate "C", r.sheet collate "C", row_number, p.title collate "C"
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  /** Takes the database. */
  public PublicationReader(JdbcClient jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** The publications of a region in a year; the rows in force must have been grouped. */
  public PublicationRows rows(int year, String region) {
    return consumer -> read(year, region, consumer);
  }

  private void read(int year, String region, Consumer<PublicationRow> consumer) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(PUBLICATIONS)
                .withFetchSize(FETCH)
                .param("year", year)
                .param("region", region)
                .query(
                    row -> {
                      consumer.accept(publication(row));
                    }));
  }

  private static PublicationRow publication(ResultSet row) throws SQLException {
    return new PublicationRow(
        row.getString("title"),
        row.getInt("year"),
        text(row, "publication_type"),
        text(row, "content_type"),
        text(row, "status"),
        text(row, "journal"),
        text(row, "doi"),
        text(row, "pmid"),
        text(row, "isi"),
        text(row, "eid"),
        Optional.ofNullable(row.getObject("all_authors", Integer.class)),
        Optional.ofNullable(row.getObject("open_access", Boolean.class)),
        text(row, "level"),
        row.getBoolean("counted"),
        names(row),
        row.getInt("rows"),
        new RowPlace(
            IdentityNumberMask.maskPath(row.getString("path")),
            row.getString("sheet"),
            row.getInt("row_number")));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static List<String> names(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("units").getArray())
        .sorted(SwedishOrder.NAMES)
        .toList();
  }
}
