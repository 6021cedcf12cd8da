package se.bokslut.command;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in Sweden write them. */
final class SwedishTime {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private SwedishTime() {}

  static String day(OffsetDateTime moment) {
    return moment.atZoneSameInstant(SWEDEN).toLocalDate().toString();
  }

  static String minute(OffsetDateTime moment) {
    return moment.atZoneSameInstant(SWEDEN).format(MINUTE);
  }
}
