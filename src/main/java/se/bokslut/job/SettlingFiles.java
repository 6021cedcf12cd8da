package se.bokslut.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bokslut.delivery.FileStamp;

/**
 * Tells which files of the drop folder have been as they are for long enough to be whole, and which
 * of them are new since they were last taken (spec input, first section).
 *
 * <p>A file that could not be opened is new again after a pause of its own, or when it has changed.
 */
final class SettlingFiles {

  /** A file as it is, and since when it has been seen so. */
  private record Seen(FileStamp stamp, Instant since) {}

  private final Duration settle;
  private final Map<String, Retry> resting = new HashMap<>();
  private Map<String, Seen> seen = new HashMap<>();
  private Map<String, FileStamp> taken = new HashMap<>();
  private @Nullable Instant lookedSince;

  SettlingFiles(Duration settle) {
    this.settle = settle;
  }

  /** Takes a look at the folder; files that have gone are forgotten. */
  void look(Map<String, FileStamp> files, Instant now) {
    Map<String, Seen> next = new HashMap<>();
    files.forEach((path, stamp) -> next.put(path, seen(stamp, seen.get(path), now)));
    resting.keySet().removeIf(path -> hasChanged(next.get(path), seen.get(path)));
    taken.keySet().retainAll(files.keySet());
    seen = next;
    if (lookedSince == null || lookedSince.isAfter(now)) {
      lookedSince = now;
    }
  }

  /** A clock that has been set back begins the wait anew. */
  private static Seen seen(FileStamp stamp, @Nullable Seen before, Instant now) {
    return before == null || !before.stamp().equals(stamp) || before.since().isAfter(now)
        ? new Seen(stamp, now)
        : before;
  }

  private static boolean hasChanged(@Nullable Seen file, @Nullable Seen before) {
    return file == null || !file.equals(before);
  }

  /** Notes that the folder cannot be looked at; what lies there when it is back is waited for. */
  void lost() {
    lookedSince = null;
  }

  /** Whether what lay in the folder when it was first looked at has had the time to settle. */
  boolean haveHadTime(Instant now) {
    return lookedSince != null && !now.isBefore(lookedSince.plus(settle));
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

  /** Whether one of the settled files has not been taken as it is, and may be tried. */
  boolean hasNew(Instant now) {
    return settled(now).entrySet().stream()
        .filter(file -> !file.getValue().equals(taken.get(file.getKey())))
        .anyMatch(file -> !rests(file.getKey(), now));
  }

  private boolean rests(String path, Instant now) {
    Retry retry = resting.get(path);
    return retry != null && retry.isTooEarly(now);
  }

  /**
   * Notes what has been taken.
   *
   * @param files those that were to be taken
   * @param notOpened paths of what could not be opened, of these files or of others
   */
  void taken(Map<String, FileStamp> files, Collection<String> notOpened, Instant now) {
    taken = new HashMap<>(files);
    taken.keySet().removeAll(notOpened);
    resting.keySet().retainAll(notOpened);
    for (String path : notOpened) {
      if (files.containsKey(path) && !rests(path, now)) {
        resting.computeIfAbsent(path, file -> new Retry()).failed(now);
      }
    }
  }
}
