package se.bokslut.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets one run at a time work on a database, whatever machine it runs on.
 *
 * <p>The lock lives with its connection: when the process dies, the database releases it.
 */
public final class RunLock implements AutoCloseable {

  private static final long KEY = 0x426F6B736C7574L;

  private final Connection connection;

  private RunLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock.
   *
   * @throws AnotherRunException when another run holds it
   */
  public static RunLock take(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
      result.next();
      if (result.getBoolean(1)) {
        return new RunLock(connection);
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    connection.close();
    throw new AnotherRunException();
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + KEY + ")");
    }
  }

  /** Another run is working on the same database. */
  public static final class AnotherRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnotherRunException() {
      super("En annan körning arbetar mot samma databas. Vänta tills den är klar och starta igen.");
    }
  }
}
