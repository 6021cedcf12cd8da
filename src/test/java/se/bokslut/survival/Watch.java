package se.bokslut.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Waits beside a command for the moment to strike, and knows what it was doing then. */
final class Watch implements AutoCloseable {

  private static final long PAUSE = 2_000_000;

  private final Programme programme;
  private final Site site;
  private final ServerAccess server;
  private final long start = System.nanoTime();
  private final long undisturbed;
  private Optional<Connection> connection = Optional.empty();
  private final long lastStepBefore;

  /**
   * Begins to watch a command that was started just now.
   *
   * @param stage the same when nothing goes wrong
   */
  Watch(Programme programme, Site site, Undisturbed.Stage stage) {
    this.programme = programme;
    this.site = site;
    this.server = new ServerAccess(site);
    this.undisturbed = stage.ended().nanoseconds();
    this.lastStepBefore = stage.lastStepBefore();
  }

  /**
   * Waits for a moment.
   *
   * @return whether it has come; not, when the command ends before
   */
  boolean await(Moment moment) {
    while (programme.process().isAlive()) {
      if (hasCome(moment)) {
        return true;
      }
      LockSupport.parkNanos(PAUSE);
    }
    return false;
  }

  private boolean hasCome(Moment moment) {
    return switch (moment) {
      case Moment.Passed passed -> System.nanoTime() - start >= passed.share() * undisturbed;
      case Moment.Begun begun -> !step(begun.step()).isEmpty();
      case Moment.Seen seen -> isThere(seen.path());
      case Moment.Committed committed -> !ask(committed.sql()).isEmpty();
    };
  }

  /** The step that is running or ran last, {@code start} before the first. */
  String doing() {
    String step = step("");
    return step.isEmpty() ? "start" : step.replaceAll(":.*", "");
  }

  private String step(String beginning) {
    return ask(
        """
        select step_name from batch_step_execution
        where step_execution_id > %d and step_name like '%s%%'
        order by step_execution_id desc limit 1
        """
            .formatted(lastStepBefore, beginning));
  }

  /** The first value of the first row, blank for a row without values, empty for none. */
  private String ask(String sql) {
    if (connection.isEmpty()) {
      connection = server.connect();
    }
    if (connection.isEmpty()) {
      return "";
    }
    try (Statement statement = connection.get().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        return "";
      }
      return rows.getMetaData().getColumnCount() == 0 ? " " : String.valueOf(rows.getString(1));
    } catch (SQLException notMigratedOrGone) {
      return "";
    }
  }

  private boolean isThere(Pattern path) {
    try (Stream<Path> walk = Files.walk(site.output())) {
      return walk.anyMatch(file -> path.matcher(file.toString()).find());
    } catch (IOException | UncheckedIOException movedMeanwhile) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      if (connection.isPresent()) {
        connection.get().close();
      }
    } catch (SQLException gone) {
      connection = Optional.empty();
    }
  }
}
