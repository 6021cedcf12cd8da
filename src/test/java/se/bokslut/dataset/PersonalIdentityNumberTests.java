package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentityNumberTests {

  private static final int THIS_YEAR = 2026;

  private static PersonalIdentityNumber number(String text) {
    return PersonalIdentityNumber.of(text, THIS_YEAR).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19800101-9804",
        "198001019804",
        "800101-9804",
        "8001019804",
        "19800101 9804",
        "800101\u20139804",
        "800101\u22129804"
      })
  void reads_ten_and_twelve_digits_as_the_same_number(String text) {
    assertThat(number(text).twelveDigits()).isEqualTo("198001019804");
  }

  @ParameterizedTest
  @CsvSource({"180101-9843,2018", "180101+9843,1918", "280101-9809,1928", "260101-9801,2026"})
  void places_ten_digits_in_the_last_hundred_years_and_plus_a_hundred_before(
      String text, int birthYear) {
    assertThat(number(text).birthYear()).isEqualTo(birthYear);
  }

  @Test
  void tells_legal_sex_by_the_ninth_of_ten_digits() {
    assertThat(number("19800101-9804").legalSex()).isEqualTo("K");
    assertThat(number("19800101-9812").legalSex()).isEqualTo("M");
  }

  @Test
  void reads_a_coordination_number_with_sixty_added_to_the_day() {
    PersonalIdentityNumber number = number("19800161-9827");

    assertThat(number.twelveDigits()).isEqualTo("198001619827");
    assertThat(number.birthYear()).isEqualTo(1980);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19800101-9805",
        "19801301-9800",
        "19850229-9806",
        "800101-980",
        "18800101-98040",
        "19800101/9804",
        "A9800101-9804"
      })
  void refuses_a_wrong_digit_an_impossible_date_and_another_form(String text) {
    assertThat(PersonalIdentityNumber.of(text, THIS_YEAR)).isEmpty();
  }

  @Test
  void knows_the_form_of_a_wrong_number() {
    assertThat(PersonalIdentityNumber.hasForm("19800101-9805")).isTrue();
    assertThat(PersonalIdentityNumber.hasForm("doktorand 17")).isFalse();
  }

  @Test
  void accepts_a_leap_day_only_in_a_leap_year() {
    assertThat(number("19840229-9807").birthYear()).isEqualTo(1984);
  }

  @Test
  void does_not_show_itself() {
    assertThat(number("19800101-9804").toString()).doesNotContain("980");
  }
}
