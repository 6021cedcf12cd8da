package se.bokslut.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import se.bokslut.platform.SetTimes;
import se.bokslut.report.FaultySettingException;

/**
 * The set times of a piece of work, as clocks on walls show them: a time that is skipped when
 * summer time begins is due an hour later, one that comes twice when it ends is due once.
 */
final class Schedule {

  private final @Nullable CronExpression cron;
  private final ZoneId zone;
  private final String text;

  private Schedule(@Nullable CronExpression cron, ZoneId zone, String text) {
    this.cron = cron;
    this.zone = zone;
    this.text = text;
  }

  /**
   * The times of a piece of work.
   *
   * @throws FaultySettingException when they cannot be understood
   */
  static Schedule of(ScheduledWork work, ZoneId zone) {
    String cron = work.cron().strip();
    if (cron.equals(SetTimes.NEVER)) {
      return new Schedule(null, zone, SetTimes.NEVER);
    }
    try {
      return new Schedule(CronExpression.parse(cron), zone, cron + " " + zone);
    } catch (IllegalArgumentException e) {
      throw new FaultySettingException(
          "Tiderna för %s ska vara sekund, minut, timme, dag, månad och veckodag, eller - för aldrig, inte ”%s”."
              .formatted(work.name(), cron));
    }
  }

  /** Whether it is never due. */
  boolean isNever() {
    return cron == null;
  }

  /** What was set, for comparison with what was set before. */
  String text() {
    return text;
  }

  /** The first set time after a moment, empty for never. */
  Optional<Instant> after(Instant moment) {
    LocalDateTime shown = moment.atZone(zone).toLocalDateTime();
    while (cron != null) {
      LocalDateTime next = cron.next(shown);
      if (next == null) {
        return Optional.empty();
      }
      Instant due = next.atZone(zone).toInstant();
      if (due.isAfter(moment)) {
        return Optional.of(due);
      }
      shown = next;
    }
    return Optional.empty();
  }
}
