package se.bokslut.job.summary;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Which run it is.
 *
 * @param command what was asked for, such as {@code run}
 * @param begun when it began
 */
record RunHead(String command, ZonedDateTime begun) {

  private static final DateTimeFormatter IN_NAMES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH.mm.ss", Locale.ROOT);
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  /** Its name in the log and among the summaries, which sort by time. */
  String name() {
    return begun.format(IN_NAMES) + "-" + command;
  }

  /** When it began, as people write it. */
  String moment() {
    return begun.format(IN_WORDS);
  }
}
