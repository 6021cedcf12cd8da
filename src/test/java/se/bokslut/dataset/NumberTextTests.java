package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5|12.5",
        "12.5|12.5",
        "1 234|1234",
        "1\u00A0234\u00A0567|1234567",
        "1\u202F234,5|1234.5",
        "1\u2009234|1234",
        "1.234,5|1234.5",
        "1.234.567,89|1234567.89",
        "1.234.567|1234567",
        "1,234.5|1234.5",
        "1,234,567|1234567",
        "0,75|0.75",
        "1e+06|1000000",
        "1.5e+07|15000000",
        "2,5E+03|2500",
        "1.5e-01|0.15"
      })
  void reads_decimal_comma_groups_and_powers(String text, String expected) {
    assertThat(NumberText.of(text).orElseThrow().value()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-12,5", "\u221212,5", "\u201312,5", "12,5-", "(12,5)", "- 12,5", "12,5 \u2212"})
  void reads_every_way_to_write_a_negative_number(String text) {
    assertThat(NumberText.of(text).orElseThrow().value()).isEqualByComparingTo("-12.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234 kr|1234|KR",
        "12,5 Mkr|12.5|MKR",
        "340 tkr|340|TKR",
        "340tkr|340|TKR",
        "1 234:-|1234|KR",
        "50 %|50|PERCENT",
        "50%|50|PERCENT",
        "50\u00A0%|50|PERCENT",
        "86|86|NONE",
        "-340 tkr|-340|TKR",
        "(340 tkr)|-340|TKR"
      })
  void keeps_the_unit_beside_the_number(String text, String value, HeadingName.Unit unit) {
    NumberText number = NumberText.of(text).orElseThrow();

    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tolv",
        "12 hästar",
        "12 34",
        "1 2345",
        "1,2,3",
        "1.2.3",
        "-5-",
        "(5",
        "5)",
        "(-5)",
        "1 234,-",
        "=1+1",
        "+5 +5",
        "1e999",
        "--5",
        "12,5 %%"
      })
  void takes_no_other_text_for_a_number(String text) {
    assertThat(NumberText.of(text)).isEmpty();
  }

  @Test
  void tells_that_a_single_full_stop_before_three_digits_may_be_a_group_mark() {
    assertThat(NumberText.of("1.234").orElseThrow().ambiguous()).isTrue();
    assertThat(NumberText.of("1.234").orElseThrow().value()).isEqualByComparingTo("1.234");
    assertThat(NumberText.of("1.234").orElseThrow().withStopAsGroup().value())
        .isEqualByComparingTo("1234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23", "1.2345", "0.234", "1,234", "1.234,5", "1 234", "1.234e+07"})
  void finds_nothing_else_ambiguous(String text) {
    assertThat(NumberText.of(text).orElseThrow().ambiguous()).isFalse();
  }
}
