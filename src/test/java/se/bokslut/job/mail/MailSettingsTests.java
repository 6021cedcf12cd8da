package se.bokslut.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.FaultySettingException;

class MailSettingsTests {

  @Test
  void blanks_count_as_nothing() {
    MailSettings settings = new MailSettings(List.of(" ", ""), " ", " ", null);

    assertThat(settings.to()).isEmpty();
    assertThat(settings.from()).isEmpty();
    assertThat(settings.reminder()).isEqualTo("-");
  }

  @Test
  void receivers_may_have_names() {
    MailSettings settings =
        new MailSettings(List.of("Kontoret i Åsö <a@region.se>", "b@region.se"), "", "-", null);

    assertThat(settings.receivers())
        .extracting(InternetAddress::getAddress)
        .containsExactly("a@region.se", "b@region.se");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kontoret", "a@", "@region.se", "a b@region.se", "åsa@region.se"})
  void what_is_no_address_is_told(String address) {
    assertThatExceptionOfType(FaultySettingException.class)
        .isThrownBy(() -> new MailSettings(List.of(address), "", "-", null))
        .withMessage(
            "Inställningen bokslut.mail.to ska vara en e-postadress, till exempel bokslut@region.se, inte ”%s”.",
            address);
    assertThatExceptionOfType(FaultySettingException.class)
        .isThrownBy(() -> new MailSettings(List.of(), address, "-", null))
        .withMessageContaining("bokslut.mail.from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"måndagar", "0 7 * * MON", "0 0 7 31 2 *"})
  void what_is_no_time_or_never_comes_is_told(String times) {
    assertThatExceptionOfType(FaultySettingException.class)
        .isThrownBy(() -> new MailSettings(List.of(), "", times, null))
        .withMessageContaining("bokslut.mail.reminder")
        .withMessageContaining("”%s”", times);
  }
}
