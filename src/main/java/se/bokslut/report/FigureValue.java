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
 * @param sourceRows how many rows it rests on
 * @param unitsDelivered how many units delivered what it needs
 * @param unitsInForce how many units there are
 */
public record FigureValue(
    Optional<Fraction> value,
    @Nullable String numerator,
    @Nullable String denominator,
    int sourceRows,
    int unitsDelivered,
    int unitsInForce) {

  /** A figure that nobody could have delivered, such as that of an organisation not in force. */
  public static final FigureValue NONE = new FigureValue(Optional.empty(), null, null, 0, 0, 0);

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
