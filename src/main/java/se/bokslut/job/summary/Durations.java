package se.bokslut.job.summary;

import java.time.Duration;
import java.util.Locale;

/** Says how long things took. */
public final class Durations {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final double SECOND = 1000;

  private Durations() {}

  /** A duration as people say it. */
  public static String inWords(Duration duration) {
    return duration.toMinutes() > 0
        ? "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart())
        : String.format(SWEDISH, "%.1f s", duration.toMillis() / SECOND);
  }
}
