package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.EmbeddedDatabase;

/**
 * What is there after a command has ended.
 *
 * @param files everything below the output folder by path, with fingerprints
 * @param rows what the tables hold
 * @param leftovers what should have been cleared away: executions that are running still, temporary
 *     files, clusters half made
 * @param lastStep the number of the last step that was executed
 */
record Snapshot(
    Map<String, String> files, List<String> rows, List<String> leftovers, long lastStep) {

  private static final String RUNNING =
      """
      select 'execution ' || job_execution_id from batch_job_execution
      where status in ('STARTING', 'STARTED', 'STOPPING')
      union all
      select 'step ' || step_name from batch_step_execution
      where status in ('STARTING', 'STARTED', 'STOPPING')
      """;
  private static final String LAST_STEP =
      "select coalesce(max(step_execution_id), 0)::text from batch_step_execution";

  /** A small script of the server's library, left when it is killed while it looks about. */
  private static final String HARMLESS = "detect_linux_distribution_";

  /** Looks at a site, one at a time; assumes that no process works there. */
  static synchronized Snapshot of(Site site) throws IOException, SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(site.database());
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      return of(site, connection);
    }
  }

  /** Looks at a site whose database is somewhere else. */
  static Snapshot of(Site site, Connection connection) throws IOException, SQLException {
    List<String> leftovers = new ArrayList<>(texts(connection, RUNNING));
    leftovers.addAll(temporaryFiles(site));
    return new Snapshot(
        files(site.output()),
        TableContent.of(connection),
        leftovers,
        Long.parseLong(texts(connection, LAST_STEP).getFirst()));
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static List<String> temporaryFiles(Site site) throws IOException {
    List<String> left = new ArrayList<>();
    try (Stream<Path> temporary = Files.walk(site.temporary());
        Stream<Path> data = Files.walk(site.data(), 2)) {
      temporary.filter(Files::isRegularFile).map(Snapshot::name).forEach(left::add);
      data.map(Snapshot::name)
          .filter(name -> name.endsWith(".ny") || name.startsWith("new-"))
          .forEach(left::add);
    }
    left.removeIf(name -> name.startsWith(HARMLESS));
    return left;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String name = output.relativize(path).toString();
        files.put(name, Files.isDirectory(path) ? "folder" : Fingerprint.of(path));
      }
    }
    return files;
  }

  /** What differs from what an undisturbed run left. */
  Difference from(Snapshot undisturbed) {
    List<String> lost = new ArrayList<>(undisturbed.rows);
    List<String> added = new ArrayList<>();
    for (String row : rows) {
      if (!lost.remove(row)) {
        added.add(row);
      }
    }
    List<String> otherFiles = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>(undisturbed.files);
    files.forEach(
        (path, content) -> {
          if (!content.equals(expected.remove(path))) {
            otherFiles.add(path);
          }
        });
    otherFiles.addAll(expected.keySet());
    return new Difference(lost, added, otherFiles, leftovers);
  }
}
