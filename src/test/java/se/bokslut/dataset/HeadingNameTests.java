package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNameTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Överordnad kod",
        "överordnad KOD",
        "Overordnad kod",
        "  Överordnad   kod ",
        "Överordnad_kod",
        "Överordnad\nkod",
        "Överordnad\r\nkod",
        "Överordnad\u00A0kod",
        "Överordnad kod*",
        "* Överordnad kod",
        "Överordnad kod:",
        "Överordnad kod (om någon)",
        "Överordnad kod [text]"
      })
  void ignores_what_does_not_matter(String heading) {
    assertThat(HeadingName.of(heading))
        .isEqualTo(new HeadingName("overordnad kod", HeadingName.Unit.NONE));
  }

  @Test
  void takes_composed_and_decomposed_letters_for_the_same() {
    String decomposed = Normalizer.normalize("Överordnad kod", Normalizer.Form.NFD);

    assertThat(HeadingName.of(decomposed)).isEqualTo(HeadingName.of("Överordnad kod"));
  }

  @ParameterizedTest
  @CsvSource({
    "Beviljat år (kr),KR",
    "Beviljat år (tkr),TKR",
    "Beviljat år [tkr],TKR",
    "Beviljat år (TKR),TKR",
    "Beviljat år (Mkr),MKR",
    "Beviljat år (2025) (Mkr),MKR",
    "Beviljat år (%),PERCENT",
    "Beviljat år (exkl. moms),NONE",
    "Beviljat år,NONE"
  })
  void keeps_a_bracketed_unit_apart(String heading, HeadingName.Unit unit) {
    assertThat(HeadingName.of(heading)).isEqualTo(new HeadingName("beviljat ar", unit));
  }

  @Test
  void tells_different_names_apart() {
    assertThat(HeadingName.of("Enhet")).isNotEqualTo(HeadingName.of("Enhetskod"));
  }
}
