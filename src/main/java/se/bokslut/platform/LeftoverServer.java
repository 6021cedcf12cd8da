package se.bokslut.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops whatever PostgreSQL still works on a data directory whose Java process is gone.
 *
 * <p>Assumes that the caller holds the lock on the directory, so that a server found there has no
 * master. Processes that merely got the number of a dead server are left alone.
 */
final class LeftoverServer {

  private static final Duration FAST = Duration.ofSeconds(8);
  private static final Duration IMMEDIATE = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

  private final Path data;

  private LeftoverServer(Path data) {
    this.data = data;
  }

  enum Outcome {
    /** There was none, or it has written everything in its place. */
    CLEAN,
    /** The next server must recover from the log. */
    CRASHED
  }

  /**
   * Asks for a fast stop, then for an immediate one, then kills; all three keep what is committed.
   *
   * @param data real path of the data directory, which need not exist
   */
  static Outcome stop(Path data) {
    return new LeftoverServer(data).stop();
  }

  private Outcome stop() {
    var postmasterFile = data.resolve("postmaster.pid");
    try {
      stopProcesses(postmaster(postmasterFile));
      return Files.deleteIfExists(postmasterFile) ? Outcome.CRASHED : Outcome.CLEAN;
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "Filen %s efter en tidigare körning kan inte läsas eller tas bort; kontrollera att du har rätt att skriva där."
              .formatted(postmasterFile),
          e);
    }
  }

  private void stopProcesses(Optional<Long> postmaster) {
    Predicate<ProcessHandle> isPostmaster =
        process -> postmaster.filter(pid -> pid == process.pid()).isPresent();
    if (processes().stream().anyMatch(isPostmaster)) {
      processes().stream().filter(isPostmaster).forEach(Signal.INT::send);
      awaitNone(FAST);
    }
    processes().forEach(Signal.QUIT::send);
    awaitNone(IMMEDIATE);
    processes().forEach(ProcessHandle::destroyForcibly);
    awaitNone(IMMEDIATE);
    var left = processes();
    if (!left.isEmpty()) {
      throw unstoppable(left.getFirst());
    }
  }

  private DatabaseUnavailableException unstoppable(ProcessHandle process) {
    return new DatabaseUnavailableException(
        "En databasserver från en tidigare körning arbetar fortfarande i katalogen %s (process %s) och går inte att stoppa; avsluta den eller starta om datorn."
            .formatted(data, process.pid()));
  }

  private static Optional<Long> postmaster(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Files.readAllLines(file).stream()
        .limit(1)
        .map(String::strip)
        .filter(line -> line.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .findFirst();
  }

  /** Returns when there are none, or when patience is at its end. */
  private void awaitNone(Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (!processes().isEmpty() && System.nanoTime() - deadline < 0) {
      pause();
    }
  }

  private List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses().filter(this::worksOnData).toList();
  }

  private boolean worksOnData(ProcessHandle process) {
    var info = process.info();
    return info.command().filter(LeftoverServer::isPostgres).isPresent()
        && (isIn(process) || isToldOf(info));
  }

  private static boolean isPostgres(String command) {
    var name = Path.of(command).getFileName();
    return name != null && name.toString().matches("postgres(\\.exe)?( \\(deleted\\))?");
  }

  /** Every process of a server works in its data directory; Linux lets us see that. */
  private boolean isIn(ProcessHandle process) {
    try {
      var directory = Path.of("/proc", Long.toString(process.pid()), "cwd");
      return Files.isSymbolicLink(directory) && Files.readSymbolicLink(directory).equals(data);
    } catch (IOException e) {
      LOG.debug("process {} is gone or not ours", process.pid(), e);
      return false;
    }
  }

  private boolean isToldOf(ProcessHandle.Info info) {
    return info.arguments().filter(all -> List.of(all).contains(data.toString())).isPresent();
  }

  private void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException(
          "Väntan på att en tidigare databasserver i katalogen %s skulle stanna avbröts; starta Bokslut igen."
              .formatted(data),
          e);
    }
  }
}
