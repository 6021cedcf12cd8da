package se.bokslut.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.bokslut.agreement.TargetStatus;

/**
 * A target with its assessment; the outcome is the figure of the same indicator and organisation.
 */
public record AssessedTarget(
    int year,
    String agreement,
    @Nullable String goalArea,
    String organisation,
    String indicator,
    String direction,
    BigDecimal target,
    BigDecimal tolerance,
    @Nullable String source,
    TargetStatus status) {}
