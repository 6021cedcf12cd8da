package se.bokslut.consolidation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells why a grant has its class and which rows are one with it (spec indicators "External
 * grants").
 *
 * <p>Works within the caller's transaction, to which its view of all grants belongs; grants must
 * have been classified.
 */
public final class GrantExplanation {

  private static final int FETCH = 1_000;

  /** Why a row has its class. */
  public enum Reason {
    /** The row states it. */
    STATED,
    /** The funder is known by its name. */
    NAME,
    /** The funder is known by its organisation number. */
    NUMBER,
    /** Nothing is known of the funder. */
    UNKNOWN
  }

  /**
   * A row of a grant.
   *
   * @param row the row
   * @param organisation whose it is
   * @param project the project as stated
   * @param funder the funder as stated
   * @param funderClass the row's class
   * @param reason why
   * @param jointClass the class of all rows that are one amount, empty when it is not of one
   * @param funders how many funders those rows name
   */
  public record GrantRow(
      long row,
      String organisation,
      String project,
      String funder,
      String funderClass,
      Reason reason,
      String jointClass,
      int funders) {}

  private final JdbcClient jdbc;

  /** Takes the database. */
  public GrantExplanation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Sees all grants together, until the transaction ends. */
  public void prepare() {
    jdbc.sql(
            """
            create temporary table explained_grant on commit drop as
            select g.row_id, g.path_rank, g.organisation, g.project_id, g.project_number, g.funder,
              c.class, k.amount_kind, k.year, k.amount,
              case
                when c.stated then 'STATED'
                when by_name.class is not null then 'NAME'
                when by_number.class is not null then 'NUMBER'
                else 'UNKNOWN'
              end as reason
            from grant_in_force g
            join grant_class c on c.row_id = g.row_id
            left join funder_class by_name on by_name.funder_key = g.funder_key
            left join funder_class by_number on by_number.funder_key = g.funder_number
            cross join lateral (values
              ('granted', g.year, g.granted_sek),
              ('awarded', g.decision_year, g.awarded_sek),
              ('used', g.year, g.used_sek),
              ('commissioned', g.year, g.commissioned_sek),
              ('', g.year, null)
            ) k (amount_kind, year, amount)
            """)
        .update();
    jdbc.sql("create index on explained_grant (row_id)").update();
    jdbc.sql("create index on explained_grant (project_number)").update();
    jdbc.sql("analyze explained_grant").update();
  }

  /** A row by itself. */
  public GrantRow row(long row) {
    return jdbc.sql(
            "select *, '' as joint, 0 as funders from explained_grant where row_id = ? and amount_kind = ''")
        .param(row)
        .query((result, number) -> grant(result))
        .single();
  }

  /**
   * Hands over the rows that are one grant with a row, itself among them, in row order.
   *
   * @param amountKinds which of the row's amounts it is about
   * @param amount the amount, null for all of the project in the year
   */
  public void joined(
      long row,
      Set<String> amountKinds,
      int year,
      @Nullable BigDecimal amount,
      Consumer<GrantRow> consumer) {
    jdbc.sql(
            """
            select distinct on (o.path_rank, o.row_id) o.*, e.class as joint, e.funders
            from (select distinct project_number from explained_grant where row_id = :row) g
            join explained_grant o on o.project_number = g.project_number
            join grant_entity e
              on e.amount_kind = o.amount_kind and e.project_number = o.project_number
              and e.year = o.year and e.amount = o.amount
            join grant_row r on r.row_id = o.row_id and r.decision is distinct from 'AVSLAG'
            where o.amount_kind = any (:kinds) and o.year = :year
              and (cast(:amount as numeric) is null or o.amount = cast(:amount as numeric))
            order by o.path_rank, o.row_id
            """)
        .withFetchSize(FETCH)
        .param("row", row)
        .param("kinds", amountKinds.toArray(String[]::new))
        .param("year", year)
        .param("amount", amount)
        .query(
            result -> {
              consumer.accept(grant(result));
            });
  }

  private static GrantRow grant(ResultSet row) throws SQLException {
    return new GrantRow(
        row.getLong("row_id"),
        row.getString("organisation"),
        row.getString("project_id"),
        row.getString("funder"),
        row.getString("class"),
        Reason.valueOf(row.getString("reason")),
        row.getString("joint"),
        row.getInt("funders"));
  }
}
