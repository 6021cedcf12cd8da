package se.bokslut.survival;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.command.InThisProcess;
import se.bokslut.platform.TestDatabase;

/**
 * The folders of an office whose database lies on a server that several processes reach.
 *
 * @param site what is dropped and what is written
 * @param database where everything is kept
 */
record SharedSite(Site site, TestDatabase.Connection database) {

  private static final Map<String, String> KEY =
      Map.of("bokslut.pseudonym-key", "bnlja2VsIGF2IDMyIGJ5dGUgc29tIGluZ2VuIGFubmFuIGhhcg==");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** By the lock that worker processes share (job/worker/WorkerLocks). */
  private static final String PRESENT =
      """
      select count(*) from pg_locks
      where locktype = 'advisory' and granted and objsubid = 2 and classid = 1114598231
        and database = (select oid from pg_database where datname = current_database())
      """;

  /** Makes an empty one. */
  static SharedSite create(Path folder) throws IOException {
    Site site = new Site(folder);
    for (Path part :
        List.of(site.input(), site.output(), site.data(), site.temporary(), workers(site))) {
      Files.createDirectories(part);
    }
    return new SharedSite(site, TestDatabase.migrated());
  }

  private static Path workers(Site site) {
    return site.root().resolve("workers");
  }

  /** Starts worker processes that read the same drop folder, and waits until all are there. */
  List<WorkerProcess> workers(JavaMachine java, int count) throws IOException {
    List<WorkerProcess> workers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path own = Files.createTempDirectory(workers(site), "worker-");
      Path said = own.resolve("said.txt");
      workers.add(new WorkerProcess(start(java, own, said, "worker"), said));
    }
    await().atMost(PATIENCE).until(() -> number(PRESENT) == count);
    return workers;
  }

  /** Starts an intake by worker processes as a process of its own. */
  Process ingest(JavaMachine java) throws IOException {
    Path own = Files.createTempDirectory(site.root(), "ingest-");
    return start(java, own, own.resolve("said.txt"), "ingest", "--workers=remote");
  }

  private Process start(JavaMachine java, Path own, Path said, String... command)
      throws IOException {
    List<String> line = new ArrayList<>(java.command());
    line.add("-Djava.io.tmpdir=" + own);
    settings().forEach((name, value) -> line.add("-D" + name + "=" + value));
    line.add("se.bokslut.command.Bokslut");
    line.addAll(List.of(command));
    line.addAll(options(own.resolve("data")));
    return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private List<String> options(Path data) {
    return List.of(
        "--input", site.input().toString(),
        "--output", site.output().toString(),
        "--data", data.toString(),
        "--database-url", url());
  }

  /**
   * Carries out a command in this process.
   *
   * @param patience with worker processes that are not there
   */
  InThisProcess.Ended run(Duration patience, String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(options(site.data()));
    Map<String, String> settings = settings();
    settings.put("bokslut.worker-wait", patience.toSeconds() + "s");
    return InThisProcess.run(settings, line.toArray(String[]::new));
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(Programme.SETTINGS);
    settings.putAll(KEY);
    return settings;
  }

  private String url() {
    return database.jdbcUrl() + "?user=" + database.user() + "&password=" + database.password();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  /** The first number of a query's answer. */
  long number(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  Snapshot snapshot() throws IOException, SQLException {
    try (Connection connection = connect()) {
      return Snapshot.of(site, connection);
    }
  }
}
