package se.bokslut.consolidation;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Reads rows with the hashes of their keys, and the keys themselves of those that are asked for.
 *
 * <p>To read the hashes is a third of the work of reading the keys.
 *
 * @param selects SQL of row_id and the keys; all rows of one come before those of the next
 * @param keys the names of the keys
 * @param order the order that rows are put in
 */
record RowKeys(List<String> selects, List<String> keys, RowOrder order) {

  private static final int FETCH = 10_000;

  /** All rows, read within the transaction of the calling thread. */
  HashedRows hashes(DataSource dataSource) {
    HashedRows.Builder rows = new HashedRows.Builder(keys.size());
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try {
      for (int later = 0; later < selects.size(); later++) {
        read(connection, later, rows);
      }
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
    return rows.build();
  }

  private void read(Connection connection, int later, HashedRows.Builder rows) {
    String hashes =
        keys.stream()
            .map("hashtextextended(\"%s\", 0)"::formatted)
            .collect(Collectors.joining(", "));
    String sql =
        "copy (select row_id, %s from (%s) r) to stdout".formatted(hashes, selects.get(later));
    try {
      CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
      try {
        for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
          add(new String(line, StandardCharsets.ISO_8859_1), later, rows);
        }
      } finally {
        drain(copy);
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("read the keys of rows", sql, e);
    }
  }

  /**
   * Reads a copy that has failed here to its end: else the rollback would wait for it, and a
   * cancellation could reach the rollback instead.
   */
  private static void drain(CopyOut copy) throws SQLException {
    byte @Nullable [] line;
    do {
      line = copy.isActive() ? copy.readFromCopy() : null;
    } while (line != null);
  }

  private void add(String line, int later, HashedRows.Builder rows) {
    int from = 0;
    for (int column = 0; column <= keys.size(); column++) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() - 1 : tab;
      if (column == 0) {
        long rowId = Long.parseLong(line, from, to, 10);
        rows.row(order.place(later, rowId), rowId);
      } else {
        rows.hash(column - 1, hash(line, from, to));
      }
      from = to + 1;
    }
  }

  private static long hash(String line, int from, int to) {
    if (line.charAt(from) == '\\') {
      return HashedRows.NONE;
    }
    long hash = Long.parseLong(line, from, to, 10);
    return hash == HashedRows.NONE ? 1 : hash;
  }

  /** The keys of the rows at some positions, in that order. */
  @Nullable String[][] keys(JdbcTemplate template, HashedRows rows, int[] positions) {
    @Nullable String[][] values = new String[positions.length][];
    Long[] rowIds = Arrays.stream(positions).mapToObj(rows::rowId).toArray(Long[]::new);
    template.setFetchSize(FETCH);
    for (int later = 0; later < selects.size() && rowIds.length > 0; later++) {
      int statement = later;
      template.query(
          """
          select r.* from (%s) r
          join unnest(?::bigint[]) s (row_id)
            on s.row_id = r.row_id and row_delivery(s.row_id) = row_delivery(r.row_id)
          """
              .formatted(selects.get(statement)),
          row -> {
            int position = rows.position(order.place(statement, row.getLong(1)));
            values[Arrays.binarySearch(positions, position)] = keys(row);
          },
          (Object) rowIds);
    }
    return values;
  }

  private @Nullable String[] keys(ResultSet row) throws SQLException {
    @Nullable String[] values = new String[keys.size()];
    for (int key = 0; key < values.length; key++) {
      values[key] = row.getString(2 + key);
    }
    return values;
  }
}
