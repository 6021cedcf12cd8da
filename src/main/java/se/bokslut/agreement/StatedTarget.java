package se.bokslut.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target row in force, as it is stated.
 *
 * @param indicator the indicator as the row names it
 * @param value what is aimed at; of a step its place
 * @param step the word of the step aimed at, or null
 * @param tolerance per cent of the target
 */
record StatedTarget(
    long rowId,
    int year,
    String agreement,
    @Nullable String goalArea,
    String indicator,
    String organisation,
    BigDecimal value,
    @Nullable String step,
    String direction,
    BigDecimal tolerance,
    @Nullable String source) {

  /** What is aimed at by an indicator; a bare number above 1 for a share is per cent. */
  BigDecimal aim(boolean share) {
    return share && value.compareTo(BigDecimal.ONE) > 0 ? value.movePointLeft(2) : value;
  }
}
