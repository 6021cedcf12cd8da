package se.bokslut.platform;

import java.time.DateTimeException;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.PeriodStyle;
import se.bokslut.report.FaultySettingException;

/** How long rows of replaced and withdrawn deliveries are kept, as an office writes it. */
public final class Retention {

  private Retention() {}

  /**
   * Days, or a period such as {@code P2Y} or {@code 24m}; empty, for ever, when nothing is set.
   *
   * @throws FaultySettingException when it is no time
   */
  public static Optional<Period> of(@Nullable String setting) {
    if (setting == null || setting.isBlank()) {
      return Optional.empty();
    }
    Optional<Period> period =
        parsed(setting.strip()).filter(time -> !time.isZero() && !time.isNegative());
    if (period.isEmpty()) {
      throw new FaultySettingException(
          "Inställningen bokslut.retention ska vara ett antal dagar eller en tid, till exempel 730, P2Y eller 24m, inte %s."
              .formatted(setting.strip()));
    }
    return period;
  }

  private static Optional<Period> parsed(String setting) {
    try {
      return Optional.of(PeriodStyle.detectAndParse(setting, ChronoUnit.DAYS));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException notTime) {
      return Optional.empty();
    }
  }
}
