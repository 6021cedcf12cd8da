package se.bokslut.survival;

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

  /** Starts a worker process (arbetare) that reads the same drop folder, with data of its own. */
  Process worker(JavaMachine java) throws IOException {
    Path own = Files.createTempDirectory(workers(site), "worker-");
    List<String> line = new ArrayList<>(java.command());
    line.add("-Djava.io.tmpdir=" + own);
    settings().forEach((name, value) -> line.add("-D" + name + "=" + value));
    line.addAll(List.of("se.bokslut.command.Bokslut", "worker"));
    line.addAll(List.of("--input", site.input().toString()));
    line.addAll(List.of("--data", own.resolve("data").toString(), "--database-url", url()));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(own.resolve("said.txt").toFile())
        .start();
  }

  /**
   * Carries out a run in this process, with further options.
   *
   * @param patience with worker processes that are not there
   */
  InThisProcess.Ended run(Duration patience, String... options) {
    List<String> line = new ArrayList<>(List.of("run"));
    line.addAll(
        List.of(
            "--input", site.input().toString(),
            "--output", site.output().toString(),
            "--data", site.data().toString(),
            "--database-url", url()));
    line.addAll(List.of(options));
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
