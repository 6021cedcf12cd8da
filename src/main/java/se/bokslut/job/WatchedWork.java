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
import org.springframework.dao.DataAccessException;
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
  private String lacking = "";

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
        Instant done = turn.take(diary::tell, () -> runWhenStillDue(diary, now));
        last = done;
        if (isDue(done, now)) {
          // it lacks something still
          retry.failed(now);
          return;
        }
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
    if (schedule.isNever()) {
      return false;
    }
    Instant known = last;
    if (known == null || known.isAfter(now)) {
      history.watched(work.name(), schedule, now);
      known = history.last(work.name(), now);
      last = known;
    }
    return isDue(known, now);
  }

  private boolean isDue(Instant after, Instant now) {
    return schedule.after(after).filter(due -> !due.isAfter(now)).isPresent();
  }

  private Instant runWhenStillDue(WatchDiary diary, Instant now) throws IOException, SQLException {
    if (isDue(history.last(work.name(), now), now) && !lacksSomething(diary)) {
      LOG.info("{} is due", work.name());
      if (work.isTold()) {
        turn.recorded("watch-" + work.name(), () -> run(now));
      } else {
        run(now);
      }
    }
    return history.last(work.name(), now);
  }

  private boolean lacksSomething(WatchDiary diary) throws IOException {
    String sentence = work.lacks().orElse("");
    if (!sentence.isEmpty() && !sentence.equals(lacking)) {
      diary.tell("%s väntar. %s".formatted(work.title(), sentence));
    }
    lacking = sentence;
    return !sentence.isEmpty();
  }

  private void run(Instant now) throws IOException {
    if (work.mayBeRepeated()) {
      work.run();
    } else {
      history.begun(work.name(), now);
      runOnce();
    }
    history.done(work.name(), now);
  }

  /** A process that is killed meanwhile leaves it noted as begun. */
  private void runOnce() throws IOException {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      try {
        history.failed(work.name());
      } catch (DataAccessException notNoted) {
        e.addSuppressed(notNoted);
      }
      throw e;
    }
  }
}
