package se.bokslut.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programme's own tables with rows, and its sequences, as the database's catalogue has them.
 *
 * <p>Left out are the history of migrations, which migrating writes, and what extensions bring. Of
 * a table in parts the parts are told, since they hold the rows.
 */
final class OwnTables {

  private static final String TABLES =
      """
      select c.relname,
        (select array_agg(a.attname::text order by a.attnum)
         from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        ) as columns,
        array(
          select distinct p.relname::text
          from pg_constraint k
          join pg_class p on p.oid = k.confrelid
          where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid
        ) as parents
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind = 'r' and c.relname <> ?
        and not exists (
          select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      order by c.relname collate "C"
      """;

  private static final String SEQUENCES =
      """
      select c.relname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind = 'S'
        and not exists (
          select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      order by c.relname collate "C"
      """;

  private OwnTables() {}

  /**
   * The columns of each table, in an order in which every table comes after those it refers to.
   *
   * @param history the table of migrations
   */
  static Map<String, List<String>> columns(Connection connection, String history)
      throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    Map<String, List<String>> parents = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
      statement.setString(1, history);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.put(row.getString(1), texts(row, 2));
          parents.put(row.getString(1), texts(row, 3));
        }
      }
    }
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    parentsFirst(parents)
        .forEach(table -> ordered.put(table, columns.getOrDefault(table, List.of())));
    return ordered;
  }

  private static Set<String> parentsFirst(Map<String, List<String>> parents) {
    Set<String> ordered = new LinkedHashSet<>();
    while (ordered.size() < parents.size()) {
      int before = ordered.size();
      parents.forEach(
          (table, needed) -> {
            if (ordered.containsAll(needed)) {
              ordered.add(table);
            }
          });
      if (ordered.size() == before) {
        throw new IllegalStateException("tables refer to each other in a ring: " + parents);
      }
    }
    return ordered;
  }

  /** The sequences with their present values. */
  static List<BackupManifest.Sequence> sequences(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SEQUENCES)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    List<BackupManifest.Sequence> sequences = new ArrayList<>();
    for (String name : names) {
      sequences.add(sequence(connection, name));
    }
    return sequences;
  }

  private static BackupManifest.Sequence sequence(Connection connection, String name)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select last_value, is_called from " + name)) {
      row.next();
      return new BackupManifest.Sequence(name, row.getLong(1), row.getBoolean(2));
    }
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
