package se.bokslut.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderScan;
import se.bokslut.delivery.FileStamp;
import se.bokslut.platform.RunLock;

/**
 * The drop folder while watching: what is dropped is taken in once it has settled.
 *
 * <p>The folder is looked at again and again, since shares over a network tell nobody of changes.
 */
final class WatchedInbox {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedInbox.class);

  private final DropFolder folder;
  private final JobRunner jobs;
  private final Turn turn;
  private final Clock clock;
  private final SettlingFiles files;
  private final Retry retry = new Retry();
  private boolean lost;
  private boolean mayOwe = true;
  private List<String> notOpened = List.of();

  WatchedInbox(DropFolder folder, JobRunner jobs, Turn turn, Clock clock, Duration settle) {
    this.folder = folder;
    this.jobs = jobs;
    this.turn = turn;
    this.clock = clock;
    this.files = new SettlingFiles(settle);
  }

  /**
   * Looks at the folder, and takes in what is new and settled when nobody else works on the
   * database.
   *
   * @param mayTakeAll whether what lay there at the start has been watched for long enough, so that
   *     what an earlier process left undone is done, too
   */
  void round(WatchDiary diary, boolean mayTakeAll) {
    Instant now = clock.instant();
    if (!look(diary, now) || retry.isTooEarly(now)) {
      return;
    }
    if (files.hasNew(now) || (mayOwe && mayTakeAll)) {
      takeIn(diary, now);
    }
  }

  private boolean look(WatchDiary diary, Instant now) {
    try {
      files.look(folder.look(), now);
      if (lost) {
        diary.tell("Inkorgen går att läsa igen.");
      }
      lost = false;
    } catch (IOException e) {
      if (!lost) {
        LOG.warn("the drop folder cannot be read", e);
        diary.tell("%s Den läses så snart den är tillbaka.".formatted(e.getMessage()));
      }
      lost = true;
    }
    return !lost;
  }

  private void takeIn(WatchDiary diary, Instant now) {
    try {
      noteNotOpened(diary, turn.take(diary::tell, () -> takeInTurn(diary, now)), now);
    } catch (RunLock.AnotherRunException e) {
      LOG.debug("something has been dropped, but another run works on the database", e);
    } catch (IOException | SQLException | RuntimeException e) {
      LOG.error("what was dropped could not be taken in", e);
      mayOwe = true;
      diary.failed("Inläsningen", e, retry.failed(now));
    }
  }

  private List<String> takeInTurn(WatchDiary diary, Instant now) throws IOException, SQLException {
    Map<String, FileStamp> settled = files.settled(now);
    DropFolderScan scan = jobs.register(settled);
    if (!jobs.isUpToDate()) {
      diary.tell("Läser in det nya i inkorgen.");
      turn.recorded(
          "watch-ingest",
          () -> {
            jobs.settle();
            diary.takenIn();
          });
    }
    mayOwe = false;
    settled.keySet().removeAll(scan.unreadable());
    files.taken(settled);
    return scan.unreadable();
  }

  private void noteNotOpened(WatchDiary diary, List<String> paths, Instant now) {
    if (!paths.isEmpty() && !paths.equals(notOpened)) {
      diary.notOpened(paths);
    }
    notOpened = paths;
    if (paths.isEmpty()) {
      retry.succeeded();
    } else {
      retry.failed(now);
    }
  }
}
