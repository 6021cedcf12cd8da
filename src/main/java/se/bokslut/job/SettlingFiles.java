package se.bokslut.job;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bokslut.delivery.FileStamp;

/**
 * Tells which files of the drop folder have been as they are for long enough to be whole, and which
 * of them are new since they were last taken (spec input, first section).
 */
final class SettlingFiles {

  /** A file as it is, and since when it has been seen so. */
  private record Seen(FileStamp stamp, Instant since) {}

  private final Duration settle;
  private Map<String, Seen> seen = new HashMap<>();
  private Map<String, FileStamp> taken = new HashMap<>();

  SettlingFiles(Duration settle) {
    this.settle = settle;
  }

  /** Takes a look at the folder; files that have gone are forgotten. */
  void look(Map<String, FileStamp> files, Instant now) {
    Map<String, Seen> next = new HashMap<>();
    files.forEach((path, stamp) -> next.put(path, seen(stamp, seen.get(path), now)));
    seen = next;
    taken.keySet().retainAll(files.keySet());
  }

  /** A clock that has been set back begins the wait anew. */
  private static Seen seen(FileStamp stamp, @Nullable Seen before, Instant now) {
    return before == null || !before.stamp().equals(stamp) || before.since().isAfter(now)
        ? new Seen(stamp, now)
        : before;
  }

  /** The files that have not changed for long enough. */
  Map<String, FileStamp> settled(Instant now) {
    Map<String, FileStamp> settled = new HashMap<>();
    seen.forEach(
        (path, file) -> {
          if (!file.since().plus(settle).isAfter(now)) {
            settled.put(path, file.stamp());
          }
        });
    return settled;
  }

  /** Whether one of the settled files has not been taken as it is. */
  boolean hasNew(Instant now) {
    return settled(now).entrySet().stream()
        .anyMatch(file -> !file.getValue().equals(taken.get(file.getKey())));
  }

  /** Notes what has been taken. */
  void taken(Map<String, FileStamp> files) {
    taken = new HashMap<>(files);
  }
}
