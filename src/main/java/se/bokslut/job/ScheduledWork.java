package se.bokslut.job;

import java.io.IOException;
import java.util.Optional;

/** Something that is done at set times while watching. */
public interface ScheduledWork {

  /** Its name, kept in the database from one run to the next. */
  String name();

  /** When it is due: a cron expression of Spring's six fields, or {@code -} for never. */
  String cron();

  /** What it is, in a few Swedish words that a sentence can begin with. */
  default String title() {
    return name();
  }

  /**
   * What it lacks before it can be done, in a Swedish sentence; empty when nothing. Until then it
   * stays due, is asked again from time to time, and that is no failure.
   *
   * @throws IOException when that cannot be told, which is a failure
   */
  default Optional<String> lacks() throws IOException {
    return Optional.empty();
  }

  /** Whether it may be done twice, when a process is killed before it has noted that it is done. */
  default boolean mayBeRepeated() {
    return true;
  }

  /** Whether doing it is worth a summary that people read; else the log alone tells. */
  default boolean isTold() {
    return true;
  }

  /** Does it; an exception means that it is tried again later. */
  void run() throws IOException;
}
