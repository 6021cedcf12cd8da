package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberMaskTests {

  private static final Pseudonymiser KEPT = new Pseudonymiser(new byte[32]);
  private static final Pseudonymiser OTHER_KEY =
      new Pseudonymiser("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

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
        "19800101\u00A09804",
        "800101 9804",
        "Kalle 8001019804",
        "19800101/9804",
        "1980-01-01-9804",
        "1980 01 01 9804",
        "80-01-01-9804",
        "1980/01/01-9804",
        "Kalle, 8001619827.",
        "800101\u20149804",
        "3.800101-9804",
        "3.19800101-9804"
      })
  void masks_numbers_that_are_written_unusually(String text) {
    assertThat(IdentityNumberMask.mask(text))
        .doesNotContain("9804", "800101", "9827")
        .contains("******-****");
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
        "2025-03-15 12:00",
        "10.1016/j.jss.2015.03.011",
        "10.1234/8001019804",
        "anslag 8001019805",
        "anslag 8002309800",
        "800101 9805",
        "1980-01-01-9805",
        "PMID 31234567",
        "ISBN 9101239802",
        "2021-2023",
        "2021-01-01-2023-12-31",
        "2021-01-01 2023",
        "070-123 45 67",
        "+46 70 123 45 67",
        "0.198001019804",
        "2-s2.0-8001019804",
        "s. 800101 9805",
        "1 234 567 890"
      })
  void leaves_other_numbers_as_they_are(String text) {
    assertThat(IdentityNumberMask.mask(text)).isEqualTo(text);
    assertThat(IdentityNumberMask.found(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kirurgi/8001019804/fil.xlsx",
        "Kirurgi\\8001019804.xlsx",
        "doktorand_8001019804.xlsx",
        "1980/01/01-9804.xlsx"
      })
  void masks_numbers_between_the_signs_of_a_path(String path) {
    assertThat(IdentityNumberMask.maskPath(path)).doesNotContain("9804");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19800101-9804.xlsx",
        "doktorand_8001019804.xlsx",
        "Kirurgi 19800101 9804",
        "8001019804",
        "800101\u20139804=19800161-9827 och 180101+9843",
        "1980 01 01 9804 8001619827"
      })
  void a_name_is_kept_without_its_numbers_and_shown_as_before(String name) {
    String kept = KEPT.inName(name);

    assertThat(kept).contains("personnummer-").doesNotContainPattern("\\d{3}");
    assertThat(KEPT.inName(kept)).isEqualTo(kept).isEqualTo(KEPT.inName(name));
    assertThat(OTHER_KEY.inName(name)).isNotEqualTo(kept);
    assertThat(IdentityNumberMask.maskPath(kept)).isEqualTo(IdentityNumberMask.maskPath(name));
  }

  @Test
  void names_with_different_numbers_are_kept_apart() {
    assertThat(
            Stream.of(
                    "19800101-9804",
                    "198001019804",
                    "800101-9804",
                    "800101\u20139804",
                    "19800101-9812")
                .map(KEPT::inName))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publikationer 2021-2025.xlsx",
        "dnr_2025-01169.xlsx",
        "anslag 8001019805.xlsx",
        "personnummer-lista.xlsx"
      })
  void another_name_is_kept_and_shown_as_it_is(String name) {
    assertThat(KEPT.inName(name)).isEqualTo(name);
    assertThat(IdentityNumberMask.maskPath(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/publikationer 2021-2025.xlsx", "dnr_2025-01169/anslag.xlsx"})
  void leaves_other_paths_as_they_are(String path) {
    assertThat(IdentityNumberMask.maskPath(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 6, 7, 8, 9})
  void ten_digits_with_another_check_digit_are_some_other_number(int digit) {
    assertThat(IdentityNumberMask.found("projekt 800101980" + digit)).isFalse();
    assertThat(IdentityNumberMask.found("projekt 800101 980" + digit)).isFalse();
  }
}
