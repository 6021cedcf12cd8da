package se.bokslut.platform;

import java.time.LocalDateTime;
import java.time.Month;
import org.springframework.scheduling.support.CronExpression;

/** The times that a setting may state: a cron expression of Spring's six fields. */
public final class SetTimes {

  /** What is stated for never. */
  public static final String NEVER = "-";

  private static final LocalDateTime ANY_TIME = LocalDateTime.of(2024, Month.JANUARY, 1, 0, 0);

  private SetTimes() {}

  /** Whether what is stated is {@code -}, or times of which one comes some day. */
  public static boolean areUnderstood(String stated) {
    if (stated.equals(NEVER)) {
      return true;
    }
    try {
      return CronExpression.parse(stated).next(ANY_TIME) != null;
    } catch (IllegalArgumentException e) {
      // what cannot be parsed is what is asked for here
      return false;
    }
  }
}
