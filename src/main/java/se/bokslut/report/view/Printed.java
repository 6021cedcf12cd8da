package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.model.Cell;

/**
 * A figure of one year as it is printed.
 *
 * @param value its exact value, empty when it is not known
 * @param preliminary whether some units have not delivered
 * @param inherited whether organisations are included that have been replaced
 */
record Printed(Optional<Fraction> value, boolean preliminary, boolean inherited) {

  /** Nothing known. */
  static final Printed NONE = new Printed(Optional.empty(), false, false);

  /** The sum of what is known of both. */
  Printed plus(Printed other) {
    if (value.isEmpty()) {
      return other;
    }
    return new Printed(
        Optional.of(value.get().plus(other.value.orElse(Fraction.ZERO))),
        preliminary || other.preliminary,
        inherited || other.inherited);
  }

  /** As it stands in a table: a step in words. */
  Cell cell(IndicatorDefinition indicator) {
    return indicator.unit() == IndicatorDefinition.Unit.STEP && value.isPresent()
        ? Cell.words(indicator.written(value.get()))
        : point(indicator);
  }

  /** As it is drawn: a step by its place. */
  Cell point(IndicatorDefinition indicator) {
    return value
        .<Cell>map(
            known ->
                new Cell.Figure(
                    Display.value(indicator, known),
                    Display.measure(indicator),
                    preliminary,
                    inherited))
        .orElse(Cell.NOT_DELIVERED);
  }
}
