package se.bokslut.job.worker;

import java.time.Duration;
import se.bokslut.job.Progress;

/**
 * Tells how many worker processes there are whenever it changes, and bears with none for a while.
 */
final class WorkersSeen {

  private final Duration patience;
  private final Progress progress;
  private int seen = -1;
  private long since = System.nanoTime();

  WorkersSeen(Duration patience, Progress progress) {
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * Whether there has been no worker process for longer than it is borne with.
   *
   * @param taken how many partitions somebody works on, which also shows that there is one
   */
  boolean areMissed(int workers, int taken) {
    if (workers != seen) {
      seen = workers;
      since = System.nanoTime();
      progress.stage(words(workers));
    }
    return workers == 0 && taken == 0 && System.nanoTime() - since > patience.toNanos();
  }

  private String words(int workers) {
    return workers == 0
        ? "  Ingen arbetare är igång. Väntar högst %d s på att någon startas (bokslut worker)."
            .formatted(patience.toSeconds())
        : "  %d arbetare är igång.".formatted(workers);
  }
}
