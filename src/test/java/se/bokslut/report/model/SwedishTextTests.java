package se.bokslut.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Measure.Form;

class SwedishTextTests {
  private static final Measure WHOLE = new Measure(Form.PLAIN, 0);
  private static final Measure TENTHS = new Measure(Form.PLAIN, 1);
  private static final Measure PERCENT = new Measure(Form.PERCENT, 0);
  private static final Measure POINTS = new Measure(Form.POINTS, 1);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "999, 0, 999",
    "1000, 0, 1~000",
    "1234567.5, 0, 1~234~568",
    "-1234.25, 1, −1~234~3",
    "0.05, 1, 0~1",
    "-0.04, 1, 0~0",
    "12, 2, 12~00"
  })
  void groups_by_three_and_rounds_half_up(String value, int decimals, String expected) {
    String text = SwedishText.number(number(value), decimals);

    assertThat(text.replace(',', '~').replace('\u00A0', '~')).isEqualTo(expected);
  }

  @Test
  void writes_decimal_comma_hard_space_and_minus_sign() {
    assertThat(SwedishText.number(number("-1234.5"), 1)).isEqualTo("\u22121\u00A0234,5");
  }

  @Test
  void puts_hard_space_before_per_cent() {
    assertThat(SwedishText.measured(number("0.605"), PERCENT)).isEqualTo("61\u00A0%");
  }

  @Test
  void gives_differences_a_sign_unless_nothing_shows() {
    assertThat(SwedishText.signed(number("4"), WHOLE)).isEqualTo("+4");
    assertThat(SwedishText.signed(number("-4"), WHOLE)).isEqualTo("\u22124");
    assertThat(SwedishText.signed(number("-0.04"), TENTHS)).isEqualTo("0,0");
    assertThat(SwedishText.signed(number("-1.55"), POINTS)).isEqualTo("\u22121,6\u00A0p.e.");
  }

  @Test
  void tells_not_delivered_from_nothing() {
    assertThat(SwedishText.of(Cell.NOT_DELIVERED)).isEqualTo("–");
    assertThat(SwedishText.of(new Cell.Figure(Fraction.ZERO, WHOLE, false))).isEqualTo("0");
  }

  @Test
  void marks_preliminary_figures_and_assessments() {
    assertThat(SwedishText.of(new Cell.Figure(number("12"), WHOLE, true)))
        .isEqualTo("12\u00A0(prel.)");
    assertThat(SwedishText.of(new Cell.Status(TargetStatus.NEAR, true)))
        .isEqualTo("▲ nära (preliminärt)");
  }

  @Test
  void writes_amounts_with_the_decimals_they_have() {
    assertThat(SwedishText.of(new Cell.Amount(new Fraction(BigInteger.ONE, BigInteger.valueOf(3)))))
        .isEqualTo("0,3333333333");
    assertThat(SwedishText.of(new Cell.Amount(number("2.50")))).isEqualTo("2,5");
  }

  @Test
  void counts_in_words_up_to_twelve() {
    assertThat(SwedishText.count(1)).isEqualTo("ett");
    assertThat(SwedishText.count(12)).isEqualTo("tolv");
    assertThat(SwedishText.count(13)).isEqualTo("13");
  }

  @Test
  void writes_dates_and_enumerations() {
    assertThat(SwedishText.date(LocalDate.of(2026, 5, 15))).isEqualTo("15 maj 2026");
    assertThat(SwedishText.enumeration(List.of("Kirurgi"))).isEqualTo("Kirurgi");
    assertThat(SwedishText.enumeration(List.of("Kirurgi", "Urologi", "Psykiatri")))
        .isEqualTo("Kirurgi, Urologi och Psykiatri");
  }

  private static Fraction number(String value) {
    return Fraction.of(new BigDecimal(value));
  }
}
