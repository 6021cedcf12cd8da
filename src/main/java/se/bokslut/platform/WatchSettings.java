package se.bokslut.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;
import se.bokslut.report.FaultySettingException;

/**
 * How the programme watches, as written; what cannot be understood is refused.
 *
 * @param interval the time between two looks at the drop folder
 * @param settle for how long a file must be unchanged before it is taken in
 * @param zone the time zone of all set times
 * @param yearly when the yearly job is due: six fields, or {@code -} for never
 * @param yearlyDoes what it does: {@code draft} or {@code finalise}
 * @param httpPort the port on which health and meters are told, or {@code -} for none; read before
 *     the others, since it decides how the programme is set up
 */
@ConfigurationProperties("bokslut.watch")
public record WatchSettings(
    @DefaultValue("10s") String interval,
    @DefaultValue("5s") String settle,
    @DefaultValue("Europe/Stockholm") String zone,
    @DefaultValue("0 0 5 1 2 *") String yearly,
    @DefaultValue("draft") String yearlyDoes,
    @DefaultValue("-") String httpPort) {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final String DRAFT = "draft";
  private static final String FINALISE = "finalise";

  /** Understands all of them, so that a fault is told at the start. */
  public WatchSettings {
    duration("interval", interval, Duration.ofSeconds(1));
    duration("settle", settle, Duration.ZERO);
    zone(zone);
    requireTimes(yearly);
    if (!yearlyDoes.equals(DRAFT) && !yearlyDoes.equals(FINALISE)) {
      throw faulty("yearly-does", "%s eller %s".formatted(DRAFT, FINALISE), yearlyDoes);
    }
  }

  /** The time between two looks at the drop folder. */
  public Duration pause() {
    return duration("interval", interval, Duration.ofSeconds(1));
  }

  /** For how long a file must be unchanged before it is taken in. */
  public Duration settleTime() {
    return duration("settle", settle, Duration.ZERO);
  }

  /** The time zone of all set times. */
  public ZoneId timeZone() {
    return zone(zone);
  }

  /** Whether the yearly job freezes a revision instead of writing a draft. */
  public boolean finalises() {
    return yearlyDoes.equals(FINALISE);
  }

  private static Duration duration(String setting, String value, Duration least) {
    try {
      Duration duration = DurationStyle.detectAndParse(value.strip(), ChronoUnit.SECONDS);
      if (duration.compareTo(least) >= 0 && duration.compareTo(LONGEST) <= 0) {
        return duration;
      }
      throw faultyDuration(setting, value, least);
    } catch (IllegalArgumentException e) {
      throw faultyDuration(setting, value, least);
    }
  }

  private static FaultySettingException faultyDuration(
      String setting, String value, Duration least) {
    return faulty(
        setting,
        "en tid från %ds till 1d, till exempel 10s eller 1m".formatted(least.toSeconds()),
        value);
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value.strip());
    } catch (DateTimeException e) {
      throw faulty("zone", "en tidszon, till exempel Europe/Stockholm", value);
    }
  }

  private static void requireTimes(String value) {
    if (!SetTimes.areUnderstood(value.strip())) {
      throw faulty(
          "yearly",
          "sekund, minut, timme, dag, månad och veckodag, till exempel 0 0 5 1 2 * för den 1 februari klockan 5, eller - för aldrig",
          value);
    }
  }

  private static FaultySettingException faulty(String setting, String may, String value) {
    return new FaultySettingException(
        "Inställningen bokslut.watch.%s ska vara %s, inte ”%s”.".formatted(setting, may, value));
  }
}
