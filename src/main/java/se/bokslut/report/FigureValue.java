package se.bokslut.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.Fraction;

/**
 * One figure as it was calculated: an indicator's value for an organisation and a year.
 *
 * @param value the exact value; empty when it was not delivered or cannot be had
 * @param numerator a ratio's numerator as written, else null
 * @param denominator a ratio's denominator as written, else null
 * @param sourceRows how many rows it rests on, null when that is not told
 * @param unitsDelivered how many units delivered what it needs
 * @param unitsInForce how many units there are
 * @param disclosure how much of it may be seen; of a hidden figure there is nothing here to see
 */
public record FigureValue(
    Optional<Fraction> value,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable Integer sourceRows,
    int unitsDelivered,
    int unitsInForce,
    Disclosure disclosure) {

  /** A figure that nobody could have delivered, such as that of an organisation not in force. */
  public static final FigureValue NONE = new FigureValue(Optional.empty(), null, null, 0, 0, 0);

  /** Checks that a hidden figure holds nothing that could give it away. */
  public FigureValue {
    boolean empty =
        value.isEmpty() && numerator == null && denominator == null && sourceRows == null;
    if (!disclosure.equals(Disclosure.SHOWN) && !empty) {
      throw new IllegalArgumentException("a hidden figure holds nothing");
    }
  }

  /** A figure that may be seen. */
  public FigureValue(
      Optional<Fraction> value,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable Integer sourceRows,
      int unitsDelivered,
      int unitsInForce) {
    this(value, numerator, denominator, sourceRows, unitsDelivered, unitsInForce, Disclosure.SHOWN);
  }

  /** Whether it is not shown as it is. */
  public boolean isHidden() {
    return !disclosure.equals(Disclosure.SHOWN);
  }

  /** The same figure, of which no more is left than how it is hidden. */
  public FigureValue hidden(Disclosure how) {
    return new FigureValue(Optional.empty(), null, null, null, unitsDelivered, unitsInForce, how);
  }

  /** The same figure without how many rows it rests on. */
  public FigureValue withoutRows() {
    return new FigureValue(
        value, numerator, denominator, null, unitsDelivered, unitsInForce, disclosure);
  }

  /** The same figure as it is stated, without what it was made of. */
  public FigureValue withoutParts() {
    return new FigureValue(value, null, null, null, unitsDelivered, unitsInForce, disclosure);
  }

  /** The share of units that delivered, empty when there are no units. */
  public Optional<Fraction> coverage() {
    return unitsInForce == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(unitsDelivered).dividedBy(Fraction.of(unitsInForce)));
  }

  /** Whether some units have delivered and some have not (preliminär). */
  public boolean isPreliminary() {
    return value.isPresent() && unitsDelivered < unitsInForce;
  }
}
