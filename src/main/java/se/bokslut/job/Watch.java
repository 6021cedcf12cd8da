package se.bokslut.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.bokslut.job.summary.RunRecorder;

/**
 * Watches, for years: takes in what is dropped and does scheduled work when it is due, one thing at
 * a time; whatever fails is told and tried again, and ends nothing.
 */
public final class Watch {

  /** A set time that lies ahead. */
  public record Ahead(String title, Instant due) {}

  private final WatchedInbox inbox;
  private final List<WatchedWork> works;
  private final JobRunner jobs;
  private final Clock clock;
  private final Duration interval;
  private final StopRequest stop = new StopRequest();

  Watch(
      WatchedInbox inbox, List<WatchedWork> works, JobRunner jobs, Clock clock, Duration interval) {
    this.inbox = inbox;
    this.works = List.copyOf(works);
    this.jobs = jobs;
    this.clock = clock;
    this.interval = interval;
  }

  /** The next set time of each piece of work that has one. */
  public List<Ahead> ahead() {
    Instant now = clock.instant();
    return works.stream()
        .flatMap(work -> work.after(now).map(due -> new Ahead(work.title(), due)).stream())
        .toList();
  }

  /** Watches until it is told to stop. */
  public void run(WatchDiary diary) {
    while (!stop.isRequested()) {
      round(diary);
      stop.await(interval);
    }
  }

  /** Ends watching after what is being done, and that as soon as it can be left. */
  public void stop() {
    stop.request();
    jobs.stop();
  }

  /**
   * Does all that there is to do now; scheduled work begins only when nothing that has settled in
   * the drop folder is left to take in.
   */
  public void round(WatchDiary diary) {
    inbox.round(diary);
    boolean mayBegin = inbox.owesNothing();
    works.stream()
        .takeWhile(work -> !stop.isRequested())
        .forEach(work -> work.round(diary, mayBegin));
    RunRecorder.leave();
  }
}
