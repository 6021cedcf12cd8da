package se.bokslut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

  private static Fraction fraction(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Test
  void is_kept_in_lowest_terms_with_a_positive_denominator() {
    assertThat(fraction(6, 8)).isEqualTo(fraction(3, 4));
    assertThat(fraction(3, -4)).isEqualTo(fraction(-3, 4));
    assertThat(fraction(-3, -4)).isEqualTo(fraction(3, 4));
    assertThat(fraction(0, 7)).isEqualTo(Fraction.ZERO);
    assertThat(fraction(3, -4).denominator()).isEqualTo(BigInteger.valueOf(4));
  }

  @Test
  void takes_decimal_numbers_as_they_are() {
    assertThat(Fraction.of(new BigDecimal("0.75"))).isEqualTo(fraction(3, 4));
    assertThat(Fraction.of(new BigDecimal("1.5E+7"))).isEqualTo(Fraction.of(15_000_000));
    assertThat(Fraction.of(new BigDecimal("-2.50"))).isEqualTo(fraction(-5, 2));
  }

  @Test
  void calculates_exactly() {
    Fraction third = fraction(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
    assertThat(third.minus(fraction(1, 2))).isEqualTo(fraction(-1, 6));
    assertThat(third.times(fraction(3, 5))).isEqualTo(fraction(1, 5));
    assertThat(third.dividedBy(fraction(-2, 3))).isEqualTo(fraction(-1, 2));
    assertThat(fraction(-1, 3).abs()).isEqualTo(third);
    assertThat(third.minus(third).isZero()).isTrue();
    assertThat(third.isZero()).isFalse();
  }

  @Test
  void compares_exactly() {
    assertThat(fraction(1, 3)).isGreaterThan(Fraction.of(new BigDecimal("0.3333333333")));
    assertThat(fraction(-1, 2)).isLessThan(fraction(-1, 3));
    assertThat(fraction(1, 2)).isEqualByComparingTo(fraction(2, 4));
  }

  @Test
  void has_no_denominator_0() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> fraction(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "1,3,0.3333333333",
    "2,3,0.6666666667",
    "1,2,0.5",
    "100,1,100",
    "15000000,1,15000000",
    "0,1,0",
    "-1,8,-0.125",
    "1,20000000000,0.0000000001",
    "1,20000000001,0",
    "-1,30000000000,0"
  })
  void is_written_half_up_to_10_decimals_without_trailing_zeros(
      long numerator, long denominator, String written) {
    assertThat(fraction(numerator, denominator).written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"25,10,0,3", "-25,10,0,-3", "5,1000,2,0.01", "4,1000,2,0.00", "2,3,1,0.7"})
  void rounds_half_up(long numerator, long denominator, int decimals, BigDecimal rounded) {
    assertThat(fraction(numerator, denominator).rounded(decimals)).isEqualTo(rounded);
  }
}
