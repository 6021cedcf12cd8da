package se.bokslut.job;

import java.io.IOException;

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

  /** Does it; an exception means that it is tried again later. */
  void run() throws IOException;
}
