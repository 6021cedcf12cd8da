package se.bokslut.survival;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all tables hold, row by row, without the numbers that the order of arrival and the number of
 * attempts give: deliveries, rows and revisions are called by what they stand for.
 */
final class TableContent {

  private static final String TABLES =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not like 'batch\\_%' and c.relname not like 'flyway\\_%'
      order by 1
      """;

  /**
   * Working material of a calculation, emptied by a crash of the server or by the next intake and
   * made again by whatever reads it; what is calculated from it is kept or written, and compared.
   */
  private static final Set<String> WORKING_MATERIAL =
      Set.of(
          "contribution",
          "delivered",
          "minimum_level",
          "minimum_level_definition",
          "minimum_level_answer",
          "minimum_level_evidence",
          "minimum_level_decided",
          "minimum_level_verdict");

  private static final Set<String> NUMBERS = Set.of("finding_id", "event_id");
  private static final Set<String> ROWS =
      Set.of(
          "row_id",
          "other_row_id",
          "first_row_id",
          "answer_row_id",
          "publication_id",
          "defence_id",
          "group_id");
  private static final int DELIVERY_SHIFT = 36;
  private static final long PLACE = (1L << DELIVERY_SHIFT) - 1;

  private final Statement statement;
  private final Map<Long, String> deliveries = new HashMap<>();
  private final Map<Long, String> revisions = new HashMap<>();

  private TableContent(Statement statement) throws SQLException {
    this.statement = statement;
    names("select delivery_id, path || '#' || left(sha256, 8) from delivery", deliveries);
    names("select revision_id, year || '-r' || number from revision", revisions);
  }

  /** The rows of every table in an order of their own, each with its table's name. */
  static List<String> of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      TableContent content = new TableContent(statement);
      List<String> rows = new ArrayList<>();
      for (String table : content.tables()) {
        rows.addAll(content.rows(table));
      }
      rows.sort(null);
      return rows;
    }
  }

  private void names(String sql, Map<Long, String> names) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.put(rows.getLong(1), rows.getString(2));
      }
    }
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      tables.removeIf(table -> WORKING_MATERIAL.contains(table.replaceFirst("_\\d+$", "")));
    }
    return tables;
  }

  private List<String> rows(String table) throws SQLException {
    List<String> content = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        StringBuilder row = new StringBuilder(table);
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          String name = columns.getColumnName(column);
          row.append(' ').append(name).append('=').append(value(name, rows, column));
        }
        content.add(row.toString());
      }
    }
    return content;
  }

  private @Nullable String value(String column, ResultSet rows, int position) throws SQLException {
    if (NUMBERS.contains(column)) {
      return "";
    }
    String text = rows.getString(position);
    if (text == null) {
      return null;
    }
    return switch (column) {
      case "delivery_id" -> deliveries.get(rows.getLong(position));
      case "revision_id" -> revisions.get(rows.getLong(position));
      case "fingerprint" -> "of the site's own key";
      case "deliveries" -> all(rows.getArray(position));
      default -> ROWS.contains(column) ? place(rows.getLong(position)) : text;
    };
  }

  private String all(Array array) throws SQLException {
    return Arrays.stream((Long[]) array.getArray())
        .map(deliveries::get)
        .sorted()
        .toList()
        .toString();
  }

  private String place(long row) {
    return deliveries.get(row >> DELIVERY_SHIFT) + ":" + (row & PLACE);
  }
}
