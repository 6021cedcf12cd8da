package se.bokslut.platform;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.contentOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All on one directory, one after the other: making a new one takes longer than most tests. */
@Timeout(60)
class EmbeddedDatabaseRestartTests {

  private static final Duration PROMISED = Duration.ofSeconds(15);

  @TempDir static Path all;
  private static Path directory;
  private static Path data;

  @TempDir Path temporary;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  @BeforeAll
  static void make_the_database() throws IOException {
    directory = all.toRealPath().resolve("postgres");
    data = directory.resolve("data");
    EmbeddedDatabase.start(directory, TestDatabase.binaries()).close();
  }

  @AfterEach
  void end_what_was_started() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
    LeftoverServer.stop(data);
  }

  @Test
  void keeps_data_over_restarts() throws SQLException {
    try (var database = start(directory)) {
      Sql.asOwner(database).execute("create table kept as select 'Åre' as place");
    }

    var again = start(directory);

    assertThat(query(again, "select place from kept")).containsExactly("Åre");
  }

  @Test
  void leaves_no_server_when_closed() {
    start(directory).close();

    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void refuses_a_second_process_at_once() throws Exception {
    var holder = startProcess("held");

    assertTimeout(
        Duration.ofSeconds(1),
        () ->
            assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> start(directory))
                .withMessageContaining("används redan av en annan körning av Bokslut")
                .withMessageContaining("(process " + holder.pid() + ")")
                .withMessageContaining(directory.toString()));
  }

  @Test
  void holds_the_directory_against_others_after_refusing_itself() throws Exception {
    start(directory);
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> start(directory));

    var other = launchProcess("never_made");

    assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(temporary.resolve("process.log")).content().contains("används redan");
  }

  @Test
  void stops_the_server_after_the_spring_context_of_a_process_that_is_asked_to_end()
      throws Exception {
    var process = startProcess("ended");
    var server = postmaster(data);

    process.destroy();

    assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
    assertThat(isRunning(server)).isFalse();
    assertThat(query(start(directory), "select event from ended"))
        .containsExactly("started", "closed");
  }

  @Test
  void takes_over_from_a_killed_process_whose_server_lives_on() throws Exception {
    var killed = startProcess("orphaned");
    var orphan = postmaster(data);
    killed.destroyForcibly().waitFor();
    assertThat(isRunning(orphan)).isTrue();

    var database = assertTimeout(PROMISED, () -> start(directory));

    assertThat(isRunning(orphan)).isFalse();
    assertThat(query(database, "select event from orphaned")).containsExactly("started");
  }

  @Test
  void a_server_that_is_killed_comes_to_life_again_at_the_same_address() throws Exception {
    var database = start(directory);
    var address = database.jdbcUrl();
    Sql.asOwner(database).execute("create table alive as select 'Åre' as place");
    kill(postmaster(data));

    database.revive();

    assertThat(database.jdbcUrl()).isEqualTo(address);
    assertThat(query(database, "select place from alive")).containsExactly("Åre");
  }

  @Test
  void what_cannot_be_logged_in_to_is_not_taken_for_the_server() throws Exception {
    var home = DatabaseHome.open(directory, TestDatabase.binaries());
    var password = PasswordFile.readOrCreate(home);
    var server = PostgresServer.start(home, data, password, PROMISED);
    opened.push(server);
    assertThat(server.answers()).isTrue();
    kill(postmaster(data));

    try (var stranger = new ServerSocket()) {
      stranger.setReuseAddress(true);
      bindWhenFree(
          stranger,
          new InetSocketAddress(
              InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port()));
      var greeted = CompletableFuture.runAsync(() -> hangUp(stranger));

      assertThat(server.answers()).isFalse();
      greeted.join();
    }
  }

  /** The killed server's own processes hold its port until they have seen that it is gone. */
  private static void bindWhenFree(ServerSocket socket, InetSocketAddress address)
      throws IOException, InterruptedException {
    for (int attempt = 0; !socket.isBound(); attempt++) {
      try {
        socket.bind(address);
      } catch (BindException e) {
        if (attempt == 100) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static void hangUp(ServerSocket stranger) {
    try {
      stranger.accept().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void recovers_when_both_process_and_server_were_killed() throws Exception {
    var killed = startProcess("crashed");
    var server = postmaster(data);
    killed.destroyForcibly().waitFor();
    kill(server);
    assertThat(data.resolve("postmaster.pid")).exists();

    var database = assertTimeout(PROMISED, () -> start(directory));

    assertThat(query(database, "select event from crashed")).containsExactly("started");
  }

  @Test
  void starts_when_the_dead_servers_number_belongs_to_another_process() throws Exception {
    var unrelated = new ProcessBuilder("sleep", "60").start();
    opened.push(() -> unrelated.destroyForcibly().waitFor());
    claim(data, unrelated.pid());

    var database = assertTimeout(PROMISED, () -> start(directory));

    assertThat(query(database, "select 1")).containsExactly("1");
    assertThat(unrelated.isAlive()).isTrue();
  }

  @Test
  void starts_when_the_dead_servers_number_cannot_be_read() throws Exception {
    Files.writeString(data.resolve("postmaster.pid"), "");

    var database = assertTimeout(PROMISED, () -> start(directory));

    assertThat(query(database, "select 1")).containsExactly("1");
  }

  @Test
  void leaves_a_server_on_another_directory_alone() throws Exception {
    var other = copy(directory, temporary.resolve("other"));
    var running = start(other);
    var server = postmaster(other.resolve("data"));
    claim(data, server.pid());

    start(directory);

    assertThat(isRunning(server)).isTrue();
    assertThat(query(running, "select 1")).containsExactly("1");
  }

  @Test
  void rebuilds_indexes_when_the_sorting_rules_are_another_edition() throws SQLException {
    var edition = "select datcollversion from pg_database where datname = 'bokslut'";
    List<String> before;
    try (var database = start(directory)) {
      before = query(database, edition);
      Sql.asOwner(database)
          .execute(
              "create table word (word text unique)",
              "create table built as select pg_relation_filenode('word_word_key') as file");
      Sql.asSuperuser(database)
          .execute("update pg_database set datcollversion = '1' where datname = 'bokslut'");
    }

    var database = start(directory);

    assertThat(query(database, edition)).isEqualTo(before);
    assertThat(query(database, "select file <> pg_relation_filenode('word_word_key') from built"))
        .containsExactly("t");
  }

  @Test
  void says_where_the_reason_stands_when_the_server_does_not_start_and_can_be_tried_again()
      throws Exception {
    var broken = copy(directory, temporary.resolve("broken"));
    Files.writeString(broken.resolve("data/postgresql.conf"), "no_such_setting = on\n");

    assertNotStarted(broken, "not reached")
        .withMessageContaining("kunde inte startas")
        .withMessageContaining("server.log");
    assertThat(broken.resolve("server.log")).content().contains("no_such_setting");

    Files.copy(
        data.resolve("postgresql.conf"), broken.resolve("data/postgresql.conf"), REPLACE_EXISTING);
    assertThat(query(start(broken), "select 1")).containsExactly("1");
  }

  @Test
  void says_so_when_the_password_is_not_the_servers_and_leaves_no_server() {
    assertNotStarted(directory, "wrong").withMessageContaining("godtar inte lösenordet");
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void keeps_one_older_log_when_the_log_has_grown() throws IOException {
    var log = directory.resolve("server.log");
    Files.writeString(log, "x".repeat(1_000_001));

    start(directory);

    assertThat(directory.resolve("server.log.1")).hasSize(1_000_001);
    assertThat(log).content().contains("ready to accept connections").doesNotContain("xxx");
  }

  private static ThrowableAssertAlternative<DatabaseUnavailableException> assertNotStarted(
      Path where, String password) {
    var home = DatabaseHome.open(where, TestDatabase.binaries());
    return assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(
            () -> PostgresServer.start(home, home.data(), password, Duration.ofSeconds(2)).close())
        .withMessageContaining(where.toString())
        .withCauseInstanceOf(IOException.class);
  }

  private EmbeddedDatabase start(Path where) {
    var database = EmbeddedDatabase.start(where, TestDatabase.binaries());
    opened.push(database);
    return database;
  }

  /** Returns when the process has made the table and committed its first row. */
  private Process startProcess(String table) throws Exception {
    var process = launchProcess(table);
    while (!Files.exists(temporary.resolve("ready"))) {
      assertThat(process.isAlive())
          .as(() -> contentOf(temporary.resolve("process.log").toFile()))
          .isTrue();
      Thread.sleep(20);
    }
    return process;
  }

  private Process launchProcess(String table) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedDatabaseProcess.class.getName(),
                directory.toString(),
                TestDatabase.binaries().toString(),
                table,
                temporary.resolve("ready").toString())
            .redirectErrorStream(true)
            .redirectOutput(temporary.resolve("process.log").toFile())
            .start();
    opened.push(() -> process.destroyForcibly().waitFor());
    return process;
  }

  private static void claim(Path cluster, long pid) throws IOException {
    Files.writeString(cluster.resolve("postmaster.pid"), "%d\n%s\n".formatted(pid, cluster));
  }

  private static ProcessHandle postmaster(Path cluster) throws IOException {
    var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A dead process that nobody has asked after still counts as alive, but has no command. */
  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static void kill(ProcessHandle process) throws InterruptedException {
    process.destroyForcibly();
    while (isRunning(process)) {
      Thread.sleep(10);
    }
  }

  private static List<String> query(EmbeddedDatabase database, String sql) throws SQLException {
    return Sql.asOwner(database).query(sql);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), COPY_ATTRIBUTES);
      }
    }
    return to;
  }
}
