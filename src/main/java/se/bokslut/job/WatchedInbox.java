package se.bokslut.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderPresence;
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
  private static final String THERE = "";

  private final DropFolder folder;
  private final DropFolderPresence presence;
  private final JobRunner jobs;
  private final Turn turn;
  private final Clock clock;
  private final SettlingFiles files;
  private final Retry retry = new Retry();
  private String whyLost = THERE;
  private boolean mayOwe = true;
  private Set<String> notOpened = Set.of();

  WatchedInbox(
      DropFolder folder,
      DropFolderPresence presence,
      JobRunner jobs,
      Turn turn,
      Clock clock,
      Duration settle) {
    this.folder = folder;
    this.presence = presence;
    this.jobs = jobs;
    this.turn = turn;
    this.clock = clock;
    this.files = new SettlingFiles(settle);
  }

  /**
   * Looks at the folder, and takes in what is new and settled when nobody else works on the
   * database; what an earlier process left undone, too, once what lies there may have settled.
   */
  void round(WatchDiary diary) {
    Instant now = clock.instant();
    if (!look(diary, now) || retry.isTooEarly(now)) {
      return;
    }
    if (files.hasNew(now) || (mayOwe && files.haveHadTime(now))) {
      takeIn(diary, now);
    }
  }

  /**
   * Whether all that has settled has been taken in. What cannot be opened counts for nothing, since
   * it may stay so for months; nor does what is still being copied, which comes too late.
   */
  boolean owesNothing() {
    Instant now = clock.instant();
    return whyLost.equals(THERE) && files.haveHadTime(now) && !mayOwe && !files.hasNew(now);
  }

  private boolean look(WatchDiary diary, Instant now) {
    try {
      Map<String, FileStamp> found = folder.look();
      presence.require();
      files.look(found, now);
    } catch (IOException e) {
      lost(diary, String.valueOf(e.getMessage()), e);
      return false;
    } catch (DataAccessException e) {
      lost(diary, "Databasen svarar inte, så det går inte att veta om inkorgen är ansluten.", e);
      return false;
    }
    if (!whyLost.equals(THERE)) {
      diary.tell("Inkorgen går att läsa igen.");
      whyLost = THERE;
    }
    return true;
  }

  private void lost(WatchDiary diary, String why, Exception cause) {
    files.lost();
    if (!whyLost.equals(why)) {
      LOG.warn("the drop folder cannot be read", cause);
      diary.tell("%s Den läses så snart den är tillbaka.".formatted(why));
      whyLost = why;
    }
  }

  private void takeIn(WatchDiary diary, Instant now) {
    try {
      tellNotOpened(diary, turn.take(diary::tell, () -> takeInTurn(diary, now)));
      retry.succeeded();
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
    List<String> missed = jobs.withMissed(scan).unreadable();
    files.taken(settled, missed, now);
    mayOwe = false;
    return missed;
  }

  private void tellNotOpened(WatchDiary diary, List<String> paths) {
    List<String> news = paths.stream().filter(path -> !notOpened.contains(path)).toList();
    if (!news.isEmpty()) {
      diary.notOpened(news);
    }
    notOpened = Set.copyOf(paths);
  }
}
