package se.bokslut.report.view;

import java.math.BigDecimal;
import java.util.Optional;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Statement;
import se.bokslut.report.model.Cell;

/** Makes cells of what data files write. */
final class ChangeCells {

  private ChangeCells() {}

  /** What was said of something; an indicator that is no longer known is printed as written. */
  static Cell cell(Statement.Kind kind, String said, Optional<IndicatorDefinition> indicator) {
    if (said.isEmpty()) {
      return Cell.NOT_DELIVERED;
    }
    return switch (kind) {
      case INDICATOR ->
          indicator.map(known -> figure(said, known)).orElseGet(() -> Cell.words(said));
      case TARGET -> aim(said, indicator);
      case TARGET_STATUS -> new Cell.Status(TargetStatus.of(said), false);
      case MINIMUM_LEVEL -> Cell.words(MinimumLevelStatus.of(said).symbol() + " " + said);
    };
  }

  private static Cell figure(String said, IndicatorDefinition indicator) {
    return number(said)
        .<Cell>map(
            value ->
                new Cell.Figure(Display.value(indicator, value), Display.measure(indicator), false))
        .orElseGet(() -> Cell.words(said));
  }

  /** A direction and, after a blank, a number or a step. */
  private static Cell aim(String said, Optional<IndicatorDefinition> indicator) {
    int blank = said.indexOf(' ');
    String bound = Aims.bound(said.substring(0, blank));
    String aim = said.substring(blank + 1);
    Optional<Fraction> value = number(aim);
    return indicator.isEmpty() || value.isEmpty()
        ? Cell.words(bound + " " + aim)
        : new Cell.Target(
            bound, Display.value(indicator.get(), value.get()), Display.measure(indicator.get()));
  }

  /** A number as data files write it; a step has no digits. */
  private static Optional<Fraction> number(String said) {
    return said.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(Fraction.of(new BigDecimal(said)))
        : Optional.empty();
  }
}
