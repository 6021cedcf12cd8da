package se.bokslut.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something that failed is tried again: after pauses that grow, up to an hour. */
final class Retry {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private Duration pause = Duration.ZERO;
  private @Nullable Instant failedAt;

  /** Whether it is too early; a clock that has been set back makes nobody wait longer. */
  boolean isTooEarly(Instant now) {
    Instant last = failedAt;
    return last != null && !now.isBefore(last) && now.isBefore(last.plus(pause));
  }

  /** Notes a failure and gives the pause before the next attempt. */
  Duration failed(Instant now) {
    Duration next = pause.isZero() ? FIRST : pause.multipliedBy(2);
    pause = next.compareTo(LONGEST) < 0 ? next : LONGEST;
    failedAt = now;
    return pause;
  }

  /** Notes that it went well. */
  void succeeded() {
    pause = Duration.ZERO;
    failedAt = null;
  }
}
