package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.FaultySettingException;

/** How an office may write how long rows are kept. */
class RetentionTests {

  @ParameterizedTest
  @CsvSource({"730, P730D", "' P2Y ', P2Y", "24m, P24M", "2y, P2Y", "1y6m, P1Y6M"})
  void is_days_or_a_period(String setting, Period period) {
    assertThat(Retention.of(setting)).hasValue(period);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void nothing_is_for_ever(String setting) {
    assertThat(Retention.of(setting)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-30", "P-1Y", "två år", "2 år", "99999999999", "PT24H"})
  void what_is_no_time_is_told_with_what_it_may_be(String setting) {
    assertThatExceptionOfType(FaultySettingException.class)
        .isThrownBy(() -> Retention.of(setting))
        .withMessage(
            "Inställningen bokslut.retention ska vara ett antal dagar eller en tid, till exempel 730, P2Y eller 24m, inte %s."
                .formatted(setting));
  }
}
