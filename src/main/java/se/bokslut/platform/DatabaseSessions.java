package se.bokslut.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that nobody pools, each of them set as a session of this programme is. */
final class DatabaseSessions extends DelegatingDataSource {

  /**
   * What the region's own settings of the role, or of the system, would break: a step may rest in
   * its transaction while it draws reports; and the session of a machine that vanished without a
   * word, which may hold the run's lock, is noticed within the usual {@link ConnectionPatience}. A
   * statement is planned for its values each time: one plan for a unit and for the nation is wrong
   * for one of them. No setting is named that an older server does not know.
   */
  private static final String SETTINGS =
      """
      select set_config(name, case name
          when 'tcp_keepalives_idle' then '20'
          when 'tcp_keepalives_interval' then '5'
          when 'tcp_keepalives_count' then '5'
          when 'jit' then 'off'
          when 'plan_cache_mode' then 'force_custom_plan'
          else '0' end, false)
      from pg_settings
      where name in ('tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count', 'jit',
        'plan_cache_mode', 'statement_timeout', 'lock_timeout', 'transaction_timeout',
        'idle_session_timeout', 'idle_in_transaction_session_timeout')
      """;

  DatabaseSessions(DataSource connections) {
    super(connections);
  }

  /**
   * What a session begins with; its name tells this process's sessions from those of all others.
   */
  static String beginning() {
    return "set application_name = 'bokslut-%s'; %s".formatted(UUID.randomUUID(), SETTINGS);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(beginning());
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
