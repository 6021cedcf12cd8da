package se.bokslut.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user who runs the programme may do: read and write rows, empty tables, draw numbers, and
 * make temporary tables; never change a table.
 *
 * <p>Granted after every migration, so that no new table can be forgotten.
 */
final class Privileges {

  /** One upgrade at a time grants; two at once would trip over each other. */
  private static final String ALONE = "select pg_advisory_xact_lock(x'426F6B736C7576'::bigint)";

  /** The statements that are still needed, of what the owner has in the schema. */
  private static final String MISSING_GRANTS =
      """
      with own as (
        select c.oid, c.relkind, c.relname = 'flyway_schema_history' as is_history
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace
          and c.relowner = current_user::regrole and c.relkind in ('r', 'p', 'v', 'S')
      )
      select format('grant usage on schema %I to %I', current_schema(), u.name)
      from (select ?::text as name) u
      where not has_schema_privilege(u.name, current_schema(), 'USAGE')
      union all
      select format('grant temporary on database %I to %I', current_database(), u.name)
      from (select ?::text as name) u
      where not has_database_privilege(u.name, current_database(), 'TEMPORARY')
        and has_database_privilege(current_database(), 'TEMPORARY WITH GRANT OPTION')
      union all
      select case
        when own.relkind = 'S'
          then format('grant usage, select, update on sequence %s to %I', own.oid::regclass, u.name)
        when own.is_history then format('grant select on %s to %I', own.oid::regclass, u.name)
        else format('grant select, insert, update, delete, truncate on %s to %I',
          own.oid::regclass, u.name) end
      from own, (select ?::text as name) u
      where case
        when own.relkind = 'S' then not has_sequence_privilege(u.name, own.oid, 'USAGE')
          or not has_sequence_privilege(u.name, own.oid, 'SELECT')
          or not has_sequence_privilege(u.name, own.oid, 'UPDATE')
        when own.is_history then not has_table_privilege(u.name, own.oid, 'SELECT')
        else not has_table_privilege(u.name, own.oid, 'SELECT')
          or not has_table_privilege(u.name, own.oid, 'INSERT')
          or not has_table_privilege(u.name, own.oid, 'UPDATE')
          or not has_table_privilege(u.name, own.oid, 'DELETE')
          or not has_table_privilege(u.name, own.oid, 'TRUNCATE') end
      union all
      select format('grant execute on routine %s to %I', p.oid::regprocedure, u.name)
      from pg_proc p, (select ?::text as name) u
      where p.pronamespace = current_schema()::regnamespace
        and p.proowner = current_user::regrole
        and not has_function_privilege(u.name, p.oid, 'EXECUTE')
      """;

  private static final String LACKED =
      """
      with history as (select to_regclass('flyway_schema_history') as oid)
      select 'TEMPORARY på databasen ' || current_database()
      where not has_database_privilege(current_database(), 'TEMPORARY')
      union all
      select p.privilege || ' på tabellen ' || c.relname
      from pg_class c
      join history h on c.relnamespace = (select relnamespace from pg_class where oid = h.oid)
      cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) p (privilege)
      where case when c.relkind not in ('r', 'p', 'v') then false
        when p.privilege <> 'SELECT' and (c.oid = h.oid or c.relkind = 'v') then false
        else not has_table_privilege(c.oid, p.privilege) end
      union all
      select 'USAGE på sekvensen ' || c.relname
      from pg_class c
      join history h on c.relnamespace = (select relnamespace from pg_class where oid = h.oid)
      where case when c.relkind = 'S' then not has_sequence_privilege(c.oid, 'USAGE') end
      """;

  private static final int SHOWN = 3;

  private final Connection owner;

  Privileges(Connection owner) {
    this.owner = owner;
  }

  /** Gives a user what he lacks, all or nothing. */
  void grant(String user) throws SQLException {
    owner.setAutoCommit(false);
    firstColumn(owner, ALONE);
    List<String> grants = firstColumn(owner, MISSING_GRANTS, user, user, user, user);
    try (var statement = owner.createStatement()) {
      for (String grant : grants) {
        statement.execute(grant);
      }
    }
    owner.commit();
    owner.setAutoCommit(true);
  }

  /**
   * Makes sure that a user has what he needs.
   *
   * @throws DatabaseUnavailableException with the first that are lacking
   */
  static void check(Connection user, String place) throws SQLException {
    List<String> lacked = firstColumn(user, LACKED);
    if (!lacked.isEmpty()) {
      String more = lacked.size() > SHOWN ? " med flera" : "";
      throw new DatabaseUnavailableException(
          "Användaren saknar rättigheter i databasen på %s: %s%s; ge dem, eller ange database-owner så att Bokslut gör det (se README, Egen PostgreSQL)."
              .formatted(place, String.join(", ", lacked.stream().limit(SHOWN).toList()), more));
    }
  }

  private static List<String> firstColumn(Connection connection, String sql, String... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int place = 1; place <= parameters.length; place++) {
        statement.setString(place, parameters[place - 1]);
      }
      List<String> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
      return values;
    }
  }
}
