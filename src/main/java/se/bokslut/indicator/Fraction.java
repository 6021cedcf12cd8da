package se.bokslut.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: values stay exact until they are written (spec indicators "Values").
 *
 * @param numerator any whole number
 * @param denominator a whole number above 0, with no factor in common with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  /** Nothing. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  private static final int WRITTEN_DECIMALS = 10;

  /** Reduces to lowest terms. */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction has no denominator 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /** A decimal number as it is. */
  public static Fraction of(BigDecimal value) {
    BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
    return new Fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
  }

  /** A whole number. */
  public static Fraction of(long value) {
    return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /** The product. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is 0
   */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The number without its sign. */
  public Fraction abs() {
    return new Fraction(numerator.abs(), denominator);
  }

  /** Whether it is 0. */
  public boolean isZero() {
    return numerator.signum() == 0;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The number rounded half-up to a number of decimals. */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** As data files write it: half-up to 10 decimals, without trailing zeros. */
  public String written() {
    BigDecimal plain = rounded(WRITTEN_DECIMALS).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }
}
