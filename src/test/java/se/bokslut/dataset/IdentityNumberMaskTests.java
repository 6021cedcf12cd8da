package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberMaskTests {

  @ParameterizedTest
  @CsvSource({
    "19800101-9804,19******-****",
    "198001019804,19******-****",
    "19800101 9804,19******-****",
    "20180101-9843,20******-****",
    "800101-9804,******-****",
    "180101+9843,******-****",
    "19800161-9827,19******-****",
    "19800101-9805,19******-****",
    "Anna 19800101-9804 slutade,Anna 19******-**** slutade",
    "pnr19800101-9804,pnr19******-****",
    "(800101-9804),(******-****)"
  })
  void masks_numbers_right_or_wrong_wherever_they_stand(String text, String masked) {
    assertThat(IdentityNumberMask.mask(text)).isEqualTo(masked);
    assertThat(IdentityNumberMask.found(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pnr.19800101-9804",
        "19800101\u20139804",
        "19800101\u22129804",
        "19800101\u20119804",
        "800101\u20139804",
        "19800101 - 9804",
        "19800101\u00A09804"
      })
  void masks_numbers_that_are_written_unusually(String text) {
    assertThat(IdentityNumberMask.mask(text)).doesNotContain("9804").doesNotContain("800101");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01169",
        "2-s2.0-85012345678",
        "000123456700012",
        "10.1016/j.jacc.2019.12.001",
        "978-91-554-1234-5",
        "232100-0024",
        "0378-5955",
        "198001019804567",
        "2025-03-15 12:00"
      })
  void leaves_other_numbers_as_they_are(String text) {
    assertThat(IdentityNumberMask.mask(text)).isEqualTo(text);
    assertThat(IdentityNumberMask.found(text)).isFalse();
  }
}
