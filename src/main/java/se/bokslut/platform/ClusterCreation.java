package se.bokslut.platform;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a new cluster with our database in it, all or nothing: it is made under another name and
 * moved into place when it is complete, so that a process killed meanwhile leaves no half one.
 *
 * <p>Assumes that the caller holds the lock on the directory.
 */
final class ClusterCreation {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterCreation.class);
  private static final String PREFIX = "new-";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DatabaseHome home;
  private final String password;

  ClusterCreation(DatabaseHome home, String password) {
    this.home = home;
    this.password = password;
  }

  void run() {
    try {
      removeUnfinished();
      var unfinished = home.root().resolve(PREFIX + UUID.randomUUID());
      fill(unfinished);
      Files.move(unfinished, home.data(), ATOMIC_MOVE);
      flush(home.root());
    } catch (IOException | SQLException e) {
      throw new DatabaseUnavailableException(
          "En ny databas kunde inte skapas i katalogen %s; kontrollera att det finns plats på disken och att du har rätt att skriva där, och försök igen."
              .formatted(home.root()),
          e);
    }
  }

  private void fill(Path data) throws SQLException {
    try (var server = PostgresServer.start(home, data, password, PATIENCE);
        var connection = server.connectAsSuperuser(PostgresServer.SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(
          "create role %s login password '%s'".formatted(PostgresServer.OWNER, password));
      statement.execute(
          "create database %s owner %s".formatted(PostgresServer.DATABASE, PostgresServer.OWNER));
    }
  }

  private void removeUnfinished() throws IOException {
    for (var unfinished : unfinished()) {
      LOG.info("removing {}, which an interrupted start left", unfinished);
      LeftoverServer.stop(unfinished);
      FileSystemUtils.deleteRecursively(unfinished);
    }
  }

  private List<Path> unfinished() throws IOException {
    var found = new ArrayList<Path>();
    try (var content = Files.newDirectoryStream(home.root(), PREFIX + "*")) {
      content.forEach(found::add);
    }
    return found;
  }

  /** Makes the new name last over a power cut, where directories can be flushed. */
  private static void flush(Path directory) throws IOException {
    if (DatabaseHome.isPosix(directory)) {
      try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
