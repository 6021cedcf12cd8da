package se.bokslut.job.summary;

import java.time.Duration;

/**
 * A step of a job that ran.
 *
 * @param step its name
 * @param completed whether it was done to its end
 * @param took how long it took
 */
record Stage(String step, boolean completed, Duration took) {
  /** What it does, in Swedish words. */
  String words() {
    return StepWords.of(step);
  }
}
