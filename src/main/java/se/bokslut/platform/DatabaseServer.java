package se.bokslut.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server at an address, whoever runs it, and how this programme speaks with it. */
record DatabaseServer(DatabaseAddress address, DatabaseLogin login) {

  private static final int OLDEST = 14;
  private static final int CONNECTIONS = 10;
  private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(10);

  private static final String SUITABLE =
      """
      select current_setting('server_version_num')::integer / 10000,
        current_setting('server_encoding') = 'UTF8' and lower('ÅÄÖÉ') = 'åäöé'
      """;

  /** Waits until it answers, and refuses one that cannot be used. */
  void await(ConnectionPatience patience, Notices notices) {
    Iterator<Duration> pauses = patience.pauses().iterator();
    boolean told = false;
    while (true) {
      try (Connection connection = connect()) {
        check(connection);
        return;
      } catch (SQLException e) {
        if (!isNotUpYet(e) || !pauses.hasNext()) {
          throw new ConnectionRefusal(this).sentence(e);
        }
        if (!told) {
          notices.say(
              "Databasen på %s svarar inte än. Försöker igen i högst %d sekunder."
                  .formatted(address.shown(), patience.longest().toSeconds()));
          told = true;
        }
        ConnectionPatience.await(pauses.next());
      }
    }
  }

  /** One connection, that nobody pools. */
  Connection connect() throws SQLException {
    return unpooled().getConnection();
  }

  /** The same as a data source. */
  DataSource unpooled() {
    Properties properties = properties();
    setIfStated(properties, "user", login.user());
    setIfStated(properties, "password", login.password());
    return new DatabaseSessions(new DriverManagerDataSource(address.url(), properties));
  }

  /** The connections that the programme works with. */
  HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(CONNECTION_PATIENCE.toMillis());
    config.setPoolName("bokslut");
    config.setDataSourceProperties(properties());
    config.setConnectionInitSql(DatabaseSessions.beginning());
    return new HikariDataSource(config);
  }

  /** What the address states goes before these. */
  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "10");
    // a server that vanished without a word is noticed at last; no statement takes as long
    properties.setProperty("socketTimeout", "1800");
    properties.setProperty("tcpKeepAlive", "true");
    // the details of an error repeat what cells contain, which must not reach the log
    properties.setProperty("logServerErrorDetail", "false");
    return properties;
  }

  private static void setIfStated(Properties properties, String name, @Nullable String value) {
    if (value != null) {
      properties.setProperty(name, value);
    }
  }

  /** A refused certificate is a failed connection too, but not one that time mends. */
  private static boolean isNotUpYet(SQLException failure) {
    return ConnectionLoss.isLoss(String.valueOf(failure.getSQLState()))
        && !ConnectionRefusal.isAboutEncryption(failure);
  }

  private void check(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SUITABLE)) {
      row.next();
      if (row.getInt(1) < OLDEST) {
        throw new DatabaseUnavailableException(
            "Databasen på %s är PostgreSQL %d; Bokslut behöver version %d eller senare."
                .formatted(address.shown(), row.getInt(1), OLDEST));
      }
      if (!row.getBoolean(2)) {
        throw new DatabaseUnavailableException(
            "Databasen på %s kan inte skriva eller känna igen svenska bokstäver; skapa den med encoding 'UTF8' och lc_ctype 'C.UTF-8' eller 'sv_SE.UTF-8' (se README, Egen PostgreSQL)."
                .formatted(address.shown()));
      }
    }
  }
}
