package se.bokslut.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.bokslut.agreement.TargetStatus;

/**
 * A target with its assessment; the outcome is the figure of the same indicator and organisation.
 *
 * @param target what is aimed at; of a step its place
 * @param step the word of the step aimed at, null for a number
 */
public record AssessedTarget(
    int year,
    String agreement,
    @Nullable String goalArea,
    String organisation,
    String indicator,
    String direction,
    BigDecimal target,
    @Nullable String step,
    BigDecimal tolerance,
    @Nullable String source,
    TargetStatus status) {

  /** The same target without how it turned out. */
  public AssessedTarget withheld() {
    return new AssessedTarget(
        year,
        agreement,
        goalArea,
        organisation,
        indicator,
        direction,
        target,
        step,
        tolerance,
        source,
        TargetStatus.WITHHELD);
  }
}
