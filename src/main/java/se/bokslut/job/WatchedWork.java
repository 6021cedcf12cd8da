package se.bokslut.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.platform.RunLock;

/**
 * Scheduled work that is done when it falls due, by one of the processes on the database; what fell
 * due while none was watching is done once.
 */
final class WatchedWork {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedWork.class);

  private final ScheduledWork work;
  private final Schedule schedule;
  private final WorkHistory history;
  private final Turn turn;
  private final Clock clock;
  private final Retry retry = new Retry();
  private @Nullable Instant last;

  WatchedWork(ScheduledWork work, ZoneId zone, WorkHistory history, Turn turn, Clock clock) {
    this.work = work;
    this.schedule = Schedule.of(work, zone);
    this.history = history;
    this.turn = turn;
    this.clock = clock;
  }

  /** What it is, in Swedish. */
  String title() {
    return work.title();
  }

  /** When it falls due next after a moment, empty for never. */
  Optional<Instant> after(Instant moment) {
    return schedule.after(moment);
  }

  /**
   * Does it when it is due and nobody else works on the database.
   *
   * @param mayBegin whether it may be done yet; its set times count in any case
   */
  void round(WatchDiary diary, boolean mayBegin) {
    Instant now = clock.instant();
    if (retry.isTooEarly(now)) {
      return;
    }
    try {
      if (isDue(now) && mayBegin) {
        last = turn.take(diary::tell, () -> runWhenStillDue(now));
      }
      retry.succeeded();
    } catch (RunLock.AnotherRunException e) {
      LOG.debug("{} is due, but another run works on the database", work.name(), e);
    } catch (IOException | SQLException | RuntimeException e) {
      LOG.error("{} failed", work.name(), e);
      diary.failed(work.title(), e, retry.failed(now));
    }
  }

  /** Asks the database only once; who else does it is learnt in the turn. */
  private boolean isDue(Instant now) {
    if (last == null) {
      history.watched(work.name(), schedule, now);
      last = history.last(work.name());
    }
    return isDue(last, now);
  }

  private boolean isDue(Instant after, Instant now) {
    return schedule.after(after).filter(due -> !due.isAfter(now)).isPresent();
  }

  private Instant runWhenStillDue(Instant now) throws IOException, SQLException {
    if (isDue(history.last(work.name()), now)) {
      LOG.info("{} is due", work.name());
      turn.recorded("watch-" + work.name(), work::run);
      history.done(work.name(), now);
    }
    return history.last(work.name());
  }
}
