package se.bokslut.report.view;

import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.model.Cell;

/** What a target aims at, as a cell. */
final class Aims {

  private Aims() {}

  /** The aim of a target on a known indicator. */
  static Cell cell(AssessedTarget target, IndicatorCatalogue catalogue) {
    return catalogue
        .find(target.indicator())
        .map(indicator -> cell(target, indicator))
        .orElse(Cell.EMPTY);
  }

  /** The aim of a target on an indicator: a number in its measure, or the word of a step. */
  static Cell cell(AssessedTarget target, IndicatorDefinition indicator) {
    String bound = bound(target.direction());
    String step = target.step();
    return step == null
        ? new Cell.Target(
            bound,
            Display.value(indicator, Fraction.of(target.target())),
            Display.measure(indicator))
        : Cell.words(bound + " " + step);
  }

  static String bound(String direction) {
    return switch (direction) {
      case "≥" -> "minst";
      case "≤" -> "högst";
      case "=" -> "lika med";
      default -> throw new IllegalArgumentException("not a direction: " + direction);
    };
  }
}
