package se.bokslut.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows on their way into one table by {@code COPY}, in PostgreSQL's text form.
 *
 * <p>Table and column names come from definition files, values are escaped here.
 */
public final class CopyBatch {

  private static final int LARGE = 4_000_000;

  private final String statement;
  private final int width;
  private final CopyText lines = new CopyText();
  private long rows;

  /** Takes the table and its columns. */
  public CopyBatch(String table, List<String> columns) {
    this.statement = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
    this.width = columns.size();
  }

  /** Adds a row; null is NULL. */
  public void add(List<? extends @Nullable Object> values) {
    if (values.size() != width) {
      throw new IllegalArgumentException(
          "%d values do not fill %d columns: %s".formatted(values.size(), width, statement));
    }
    lines.first(values.getFirst());
    for (int i = 1; i < width; i++) {
      lines.next(values.get(i));
    }
    lines.endLine();
    rows++;
  }

  /** Adds a row as a line of {@link CopyText} that has the columns. */
  void add(byte[] line) {
    lines.line(line);
    rows++;
  }

  /** Sends the rows within the connection's transaction. */
  public void send(Connection connection) throws SQLException {
    if (rows == 0) {
      return;
    }
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    try {
      copy.writeToCopy(lines.bytes(), 0, lines.length());
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /**
   * Sends the rows within the transaction of the calling thread.
   *
   * @throws DataAccessException when the database refuses them
   */
  public void send(DataSource dataSource) {
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try {
      send(connection);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("copy rows", statement, e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  /**
   * Sends the rows and forgets them once they fill some megabytes, so that no number of rows fills
   * the memory; what is added last must still be sent.
   *
   * @throws DataAccessException when the database refuses them
   */
  public void sendWhenLarge(DataSource dataSource) {
    if (lines.length() >= LARGE) {
      send(dataSource);
      lines.clear();
      rows = 0;
    }
  }
}
