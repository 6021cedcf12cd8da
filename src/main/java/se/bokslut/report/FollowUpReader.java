package se.bokslut.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.KnownIndicators;

/** Reads what the reports of a year show, in one transaction and a fixed order. */
public final class FollowUpReader {

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;

  /** Takes the database and the indicators. */
  public FollowUpReader(
      JdbcClient jdbc, TransactionOperations transaction, KnownIndicators indicators) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /**
   * The follow-up of a year, not yet compared with what was finalised; its figures and assessments
   * must have been made.
   */
  public FollowUp read(int year, LocalDate cutOff) {
    int first = year - FollowUp.YEARS + 1;
    AgreementReader agreements = new AgreementReader(jdbc);
    FollowUp followUp =
        transaction.execute(
            status ->
                new FollowUp(
                    year,
                    cutOff,
                    indicators.read(),
                    organisations(first, year),
                    figures("indicator_value", first, year),
                    figures("series_value", first, year),
                    agreements.targets(first, year),
                    new MinimumLevelReader(jdbc).read(first, year),
                    new AlfReader(jdbc).read(first, year),
                    agreements.measures(year),
                    agreements.targetsAfter(year),
                    agreements.comments(year),
                    theses(year),
                    sheets(),
                    new FindingReader(jdbc).findings(year),
                    new DetailsReader(jdbc).read(first, year),
                    Optional.empty()));
    return Objects.requireNonNull(followUp);
  }

  private List<Organisation> organisations(int first, int last) {
    return jdbc.sql(
            """
            select year, code, name, level, provider_code, region_code
            from organisation_year where year between ? and ?
            order by year, code collate "C"
            """)
        .params(first, last)
        .query(
            (row, number) ->
                new Organisation(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)))
        .list();
  }

  private Map<FollowUp.Key, FigureValue> figures(String table, int first, int last) {
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
    jdbc.sql(
            """
            select * from %s where year between ? and ?
            order by year, organisation collate "C", indicator collate "C"
            """
                .formatted(table))
        .params(first, last)
        .query(
            row -> {
              figures.put(
                  new FollowUp.Key(
                      row.getInt("year"),
                      row.getString("organisation"),
                      row.getString("indicator")),
                  figure(row));
            });
    return figures;
  }

  static FigureValue figure(ResultSet row) throws SQLException {
    BigDecimal numerator = row.getBigDecimal("exact_numerator");
    BigDecimal denominator = row.getBigDecimal("exact_denominator");
    return new FigureValue(
        numerator == null
            ? Optional.empty()
            : Optional.of(
                new Fraction(numerator.toBigIntegerExact(), denominator.toBigIntegerExact())),
        written(row.getBigDecimal("numerator")),
        written(row.getBigDecimal("denominator")),
        row.getInt("source_rows"),
        row.getInt("units_delivered"),
        row.getInt("units_in_force"));
  }

  private static @Nullable String written(@Nullable BigDecimal value) {
    return value == null ? null : Fraction.of(value).written();
  }

  private List<Thesis> theses(int year) {
    return jdbc.sql(
            """
            select d.held_on, d.title, o.codes
            from defence d
            join (
              select defence_id, array_agg(distinct organisation collate "C") as codes
              from defence_member group by defence_id
            ) o on o.defence_id = d.defence_id
            where d.event = 'DISPUTATION' and d.year = ?
            order by d.held_on, d.title collate "C", o.codes
            """)
        .param(year)
        .query(
            (row, number) ->
                new Thesis(
                    row.getObject("held_on", LocalDate.class),
                    Optional.ofNullable(row.getString("title")),
                    List.of((String[]) row.getArray("codes").getArray())))
        .list();
  }

  private List<DeliveredSheet> sheets() {
    return jdbc.sql(
            """
            select d.path, d.sha256, coalesce(s.sheet, '') as sheet, s.kind,
              coalesce(s.rows_read, 0) as rows_read,
              coalesce(s.rows_rejected, 0) + coalesce(u.unresolved, 0) as rows_rejected,
              case
                when d.standing <> 'in-force' then d.standing
                when s.status = 'accepted'
                  and s.rows_rejected + coalesce(u.unresolved, 0) > 0
                  then 'accepted-with-remarks'
                else s.status
              end as status,
              coalesce(p.regions, array[]::text[]) as regions
            from delivery d
            left join placed_delivery p on p.delivery_id = d.delivery_id
            left join (
              select s.delivery_id, s.sheet_no, s.sheet, s.status,
                coalesce(k.kind, s.kind) as kind,
                coalesce(k.rows_read, s.rows_read) as rows_read,
                coalesce(k.rows_rejected, s.rows_rejected) as rows_rejected
              from delivery_sheet s
              left join delivery_sheet_kind k
                on k.delivery_id = s.delivery_id and k.sheet_no = s.sheet_no
            ) s on s.delivery_id = d.delivery_id and d.standing <> 'duplicate'
            left join (
              select f.delivery_id, f.sheet_no, coalesce(f.kind, s.kind) as kind,
                count(distinct f.row_no) as unresolved
              from finding f
              join delivery_sheet s on s.delivery_id = f.delivery_id and s.sheet_no = f.sheet_no
              where f.stage = 'follow-up' and f.severity = 'error'
              group by 1, 2, 3
            ) u on u.delivery_id = s.delivery_id and u.sheet_no = s.sheet_no and u.kind = s.kind
            where d.standing <> 'awaiting'
            order by d.path collate "C", d.sha256, s.sheet_no, s.kind collate "C"
            """)
        .query(
            (row, number) ->
                new DeliveredSheet(
                    IdentityNumberMask.mask(row.getString("path")),
                    row.getString("sha256"),
                    row.getString("sheet"),
                    row.getString("kind"),
                    row.getInt("rows_read"),
                    row.getInt("rows_rejected"),
                    List.of((String[]) row.getArray("regions").getArray()),
                    row.getString("status")))
        .list();
  }
}
