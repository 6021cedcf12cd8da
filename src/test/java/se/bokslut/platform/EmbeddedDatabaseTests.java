package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedDatabaseTests {

  @TempDir static Path temporary;
  private static Path directory;
  private static EmbeddedDatabase database;

  /** As a process killed in its first start leaves it, under a name that needs quoting. */
  @BeforeAll
  static void start_after_an_interrupted_first_start() throws IOException {
    directory = temporary.resolve("med mellanslag/postgres");
    Files.createDirectories(directory.resolve("new-1/global"));
    Files.writeString(directory.resolve("new-1/PG_VERSION"), "18\n");
    Files.createFile(directory.resolve("bokslut.lock"));
    Files.createFile(directory.resolve("password.new"));
    database = EmbeddedDatabase.start(directory, TestDatabase.binaries());
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void leaves_nothing_of_an_interrupted_first_start() {
    assertThat(directory.toFile().list())
        .containsExactlyInAnyOrder("bokslut.lock", "data", "password", "server.log");
  }

  @Test
  void sorts_folds_and_matches_as_in_swedish() throws SQLException {
    assertThat(
            query("select w from unnest(array['Öberg','Zorn','Ängö','Ek','Åberg']) w order by w"))
        .containsExactly("Ek", "Zorn", "Åberg", "Ängö", "Öberg");
    assertThat(query("select lower('ÅÄÖÉ')")).containsExactly("åäöé");
    assertThat(query("select 'Å' ~ '^[[:alpha:]]$'")).containsExactly("t");
    assertThat(query("show server_encoding")).containsExactly("UTF8");
  }

  @Test
  void is_durable() throws SQLException {
    assertThat(query("show fsync")).containsExactly("on");
    assertThat(query("show synchronous_commit")).containsExactly("on");
    assertThat(query("show full_page_writes")).containsExactly("on");
  }

  @Test
  void is_the_major_version_that_it_expects() throws SQLException {
    assertThat(query("show server_version").getFirst())
        .startsWith(DatabaseHome.MAJOR_VERSION + ".");
  }

  @Test
  void listens_on_the_loopback_address_alone() throws SQLException {
    var superuser = Sql.asSuperuser(database);

    assertThat(superuser.query("show listen_addresses")).containsExactly("127.0.0.1");
    assertThat(superuser.query("show unix_socket_directories")).containsExactly("");
  }

  @Test
  void gives_its_user_a_database_but_no_superuser() throws SQLException {
    Sql.asOwner(database).execute("create extension pg_trgm", "create table mine (id int)");

    assertThat(query("select usesuper from pg_user where usename = current_user"))
        .containsExactly("f");
    assertThat(query("select similarity('Å', 'å')")).containsExactly("1");
  }

  @Test
  void refuses_a_connection_without_the_password() {
    for (var user : List.of(database.user(), PostgresServer.SUPERUSER)) {
      for (var wrong : List.of("", "fel")) {
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> new Sql(database.jdbcUrl(), user, wrong).query("select 1"))
            .matches(e -> List.of("28P01", "08004").contains(e.getSQLState()), "password refused");
      }
    }
  }

  @Test
  void asks_for_the_password_by_scram() throws SQLException {
    assertThat(
            Sql.asSuperuser(database).query("select distinct auth_method from pg_hba_file_rules"))
        .containsExactly("scram-sha-256");
  }

  @Test
  void keeps_the_password_from_other_users_of_the_machine() throws IOException {
    assumeTrue(DatabaseHome.isPosix(directory), "permissions as on Unix");

    assertThat(Files.getPosixFilePermissions(directory.resolve("password")))
        .hasToString("[OWNER_READ, OWNER_WRITE]");
    assertThat(directory.resolve("password")).hasContent(database.password());
  }

  @Test
  void draws_another_long_password_for_every_database() {
    var another = DatabaseHome.open(temporary.resolve("another"), TestDatabase.binaries());

    assertThat(PasswordFile.readOrCreate(another))
        .hasSizeGreaterThanOrEqualTo(32)
        .isNotEqualTo(database.password());
  }

  @Test
  void keeps_the_content_of_rows_out_of_the_servers_log() throws Exception {
    var owner = Sql.asOwner(database);
    owner.execute("create table person (name text unique)", "insert into person values ('Hemlig')");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> owner.execute("insert into person values ('Hemlig')"));

    assertThat(directory.resolve("server.log"))
        .content()
        .contains("duplicate key")
        .doesNotContain("Hemlig");
  }

  @Test
  void refuses_a_second_start_in_this_process_every_time() throws SQLException {
    for (var attempt = 1; attempt <= 2; attempt++) {
      assertThatExceptionOfType(DatabaseUnavailableException.class)
          .isThrownBy(() -> EmbeddedDatabase.start(directory, TestDatabase.binaries()))
          .withMessageContaining("används redan");
    }

    assertThat(query("select 1")).containsExactly("1");
  }

  private static List<String> query(String sql) throws SQLException {
    return Sql.asOwner(database).query(sql);
  }
}
