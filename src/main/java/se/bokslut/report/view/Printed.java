package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.model.Cell;

/**
 * A figure of one year as it is printed.
 *
 * @param value its exact value, empty when it is not known or not shown
 * @param preliminary whether some units have not delivered
 * @param inherited whether organisations are included that have been replaced
 * @param disclosure how much of it may be seen
 */
record Printed(
    Optional<Fraction> value, boolean preliminary, boolean inherited, Disclosure disclosure) {

  /** Nothing known. */
  static final Printed NONE = new Printed(Optional.empty(), false, false, Disclosure.SHOWN);

  /** A figure, which perhaps includes organisations that have been replaced. */
  static Printed of(FigureValue figure, boolean inherited) {
    return new Printed(
        figure.value(),
        figure.isPreliminary(),
        figure.value().isPresent() && inherited,
        figure.disclosure());
  }

  /** Whether it is there and not shown. */
  boolean isHidden() {
    return !disclosure.equals(Disclosure.SHOWN);
  }

  /** The sum of what is known of both; not shown when one of them is not. */
  Printed plus(Printed other) {
    if (isHidden() || other.isHidden()) {
      return new Printed(Optional.empty(), false, false, Disclosure.WITHHELD);
    }
    if (value.isEmpty()) {
      return other;
    }
    return new Printed(
        Optional.of(value.get().plus(other.value.orElse(Fraction.ZERO))),
        preliminary || other.preliminary,
        inherited || other.inherited,
        Disclosure.SHOWN);
  }

  /** A part of it. */
  Printed dividedBy(int parts) {
    return new Printed(
        value.map(known -> known.dividedBy(Fraction.of(parts))),
        preliminary,
        inherited,
        disclosure);
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
        .orElseGet(this::nothing);
  }

  private Cell nothing() {
    return switch (disclosure) {
      case Disclosure.Shown shown -> Cell.NOT_DELIVERED;
      case Disclosure.Small small -> new Cell.Suppressed(small.written());
      case Disclosure.Withheld withheld -> Cell.WITHHELD;
    };
  }

  /** The difference to another figure; of steps how many. */
  Cell changeFrom(Printed other, IndicatorDefinition indicator) {
    if (value.isPresent() && other.value.isPresent()) {
      return new Cell.Change(
          Display.change(indicator, value.get().minus(other.value.get())),
          Display.measureOfChange(indicator));
    }
    boolean both =
        (isHidden() || value.isPresent()) && (other.isHidden() || other.value.isPresent());
    return both ? Cell.WITHHELD : Cell.NOT_DELIVERED;
  }
}
