package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a region's server may answer when it is called, encrypted or not, up or not. */
class ExternalServerTests {

  private static final ConnectionPatience NONE = new ConnectionPatience(Duration.ZERO);
  private static final ConnectionPatience SOME = new ConnectionPatience(Duration.ofSeconds(20));

  @TempDir private static Path folder;
  private static InstalledServer server;
  private static ServerCertificate certificate;
  private static ServerCertificate stranger;

  private final List<String> said = new ArrayList<>();

  @BeforeAll
  static void start_a_server_with_a_certificate() throws Exception {
    certificate =
        ServerCertificate.of("ip:127.0.0.1", Files.createDirectory(folder.resolve("own")));
    stranger = ServerCertificate.of("ip:127.0.0.1", Files.createDirectory(folder.resolve("other")));
    server =
        InstalledServer.start(
            "ssl = on",
            "ssl_cert_file = '%s'".formatted(certificate.certificate()),
            "ssl_key_file = '%s'".formatted(certificate.key()));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void a_certificate_of_the_servers_own_name_is_accepted() throws Exception {
    DatabaseServer trusted = encrypted(server.fresh().jdbcUrl(), certificate);

    trusted.await(NONE, said::add);

    try (Connection connection = trusted.connect();
        var row =
            connection
                .createStatement()
                .executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
      assertThat(row.next() && row.getBoolean(1)).isTrue();
    }
  }

  @Test
  void a_certificate_that_nobody_vouches_for_is_refused_at_once() {
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> encrypted(server.fresh().jdbcUrl(), stranger).await(SOME, said::add))
        .withMessageContaining("sslrootcert");
    assertThat(said).isEmpty();
  }

  @Test
  void a_certificate_of_another_host_is_refused() {
    String other = server.fresh().jdbcUrl().replace("127.0.0.1", "localhost");

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> encrypted(other, certificate).await(SOME, said::add))
        .withMessageContaining("serverns namn");
  }

  @ParameterizedTest
  @CsvSource({
    "finns_inte, bokslut, test, finns inte; skapa den",
    "postgres, bokslut, fel, släpper inte in användaren bokslut",
    "postgres, okänd, test, släpper inte in användaren okänd"
  })
  void what_time_does_not_mend_is_told_at_once(
      String database, String user, String password, String words) {
    DatabaseServer refusing =
        new DatabaseServer(
            DatabaseAddress.of(server.url(database)), new DatabaseLogin(user, password));

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> refusing.await(SOME, said::add))
        .withMessageContaining(words);
    assertThat(said).isEmpty();
  }

  @Test
  void a_database_that_does_not_know_swedish_letters_is_refused() {
    server.execute(
        "create database utan_bokstaver owner bokslut encoding 'UTF8' locale 'C' template template0");

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> plain(server.url("utan_bokstaver")).await(NONE, said::add))
        .withMessageContaining("svenska bokstäver");
  }

  @Test
  void a_server_that_is_not_up_yet_is_waited_for_with_one_line() {
    DatabaseServer late = plain(server.fresh().jdbcUrl());
    server.stop();

    CompletableFuture<Void> start =
        CompletableFuture.runAsync(
            server::startAgain,
            CompletableFuture.delayedExecutor(1500, java.util.concurrent.TimeUnit.MILLISECONDS));
    late.await(SOME, said::add);
    start.join();

    assertThat(said)
        .singleElement()
        .asString()
        .contains("svarar inte än", "högst 20 sekunder")
        .doesNotContain("password");
  }

  @Test
  void a_server_that_never_comes_up_is_told_by_its_address_without_the_password() {
    DatabaseAddress nobody =
        DatabaseAddress.of(
            "jdbc:postgresql://127.0.0.1:1/bokslut?user=a&password=hemlig&sslmode=disable");
    DatabaseServer missing = new DatabaseServer(nobody, nobody.login());

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> missing.await(NONE, said::add))
        .withMessageContaining("127.0.0.1:1/bokslut svarar inte")
        .withMessageNotContaining("hemlig");
    assertThat(missing.toString()).doesNotContain("hemlig");
    assertThat(nobody.url()).isEqualTo("jdbc:postgresql://127.0.0.1:1/bokslut?sslmode=disable");
  }

  @Test
  void what_an_administrator_has_set_for_the_role_holds_in_no_session() throws Exception {
    String url = server.fresh().jdbcUrl();
    String database = url.replaceFirst(".*/", "");
    for (String timeout :
        List.of(
            "statement_timeout",
            "lock_timeout",
            "idle_in_transaction_session_timeout",
            "idle_session_timeout")) {
      server.execute(
          "alter role bokslut in database %s set %s = '17min'".formatted(database, timeout));
    }

    try (HikariDataSource pool = plain(url).pool();
        Connection pooled = pool.getConnection();
        Connection alone = plain(url).connect()) {
      for (Connection session : List.of(pooled, alone)) {
        assertThat(settings(session))
            .isEqualTo(
                List.of(
                    "application_name bokslut",
                    "idle_in_transaction_session_timeout 0",
                    "idle_session_timeout 0",
                    "jit off",
                    "lock_timeout 0",
                    "statement_timeout 0",
                    "tcp_keepalives_count 5",
                    "tcp_keepalives_idle 20",
                    "tcp_keepalives_interval 5"));
      }
    }
  }

  private static List<String> settings(Connection session) throws SQLException {
    List<String> settings = new ArrayList<>();
    try (Statement statement = session.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select name || ' ' || regexp_replace(setting, '^bokslut-[0-9a-f-]{36}$', 'bokslut')
                from pg_settings
                where name ~ '^(application_name|jit|(statement|lock|idle.*)_timeout|tcp_keep.*)$'
                order by name
                """)) {
      while (row.next()) {
        settings.add(row.getString(1));
      }
    }
    return settings;
  }

  @Test
  void a_lock_that_was_taken_in_vain_does_not_stay_with_the_pooled_connection() throws Exception {
    DatabaseServer address = plain(server.fresh().jdbcUrl());
    try (Connection other = address.connect();
        HikariDataSource pool = address.pool()) {
      execute(other, "select pg_advisory_lock(" + RunLock.TURN + ")");

      CompletableFuture<Void> taking =
          CompletableFuture.runAsync(
              () ->
                  assertThatExceptionOfType(SQLException.class)
                      .isThrownBy(() -> RunLock.take(pool))
                      .withMessageContaining("canceling statement"));
      await()
          .until(
              () ->
                  execute(
                      other,
                      "select from pg_locks l, pg_cancel_backend(l.pid) where not l.granted"));
      taking.join();
      execute(other, "select pg_advisory_unlock(" + RunLock.TURN + ")");

      assertThat(execute(other, "select from pg_locks where locktype = 'advisory'")).isFalse();
    }
  }

  /** Whether it gave a row. */
  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next();
    }
  }

  private static DatabaseServer encrypted(String url, ServerCertificate trusted) {
    return plain(url + "?sslmode=verify-full&sslrootcert=" + trusted.certificate());
  }

  private static DatabaseServer plain(String url) {
    return new DatabaseServer(DatabaseAddress.of(url), new DatabaseLogin("bokslut", "test"));
  }
}
