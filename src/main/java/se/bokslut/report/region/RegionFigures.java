package se.bokslut.report.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.SwedishText;

/**
 * A region's figures as cells and words.
 *
 * @param followUp everything that was read
 * @param region the region
 */
record RegionFigures(FollowUp followUp, Organisation region) {

  private static final int YEARS_OF_MEAN = 3;

  int year() {
    return followUp.year();
  }

  int lastYear() {
    return followUp.year() - 1;
  }

  List<Integer> years() {
    return IntStream.rangeClosed(followUp.firstYear(), followUp.year()).boxed().toList();
  }

  List<Organisation> units() {
    return followUp.within(region.code(), "UNIT");
  }

  List<Organisation> providers() {
    return followUp.within(region.code(), "PROVIDER");
  }

  Optional<Fraction> value(int year, String organisation, IndicatorDefinition indicator) {
    return followUp.figure(year, organisation, indicator.code()).value();
  }

  Cell cell(int year, String organisation, IndicatorDefinition indicator) {
    FigureValue figure = followUp.figure(year, organisation, indicator.code());
    return figure
        .value()
        .<Cell>map(
            value ->
                new Cell.Figure(
                    Display.value(indicator, value),
                    Display.measure(indicator),
                    figure.isPreliminary()))
        .orElse(Cell.NOT_DELIVERED);
  }

  List<Cell> series(String organisation, IndicatorDefinition indicator) {
    return years().stream().map(year -> cell(year, organisation, indicator)).toList();
  }

  /** The change to last year. */
  Cell change(String organisation, IndicatorDefinition indicator) {
    return change(
        indicator,
        value(year(), organisation, indicator),
        value(lastYear(), organisation, indicator));
  }

  /** The change to the mean of the three years before, all of which must be known. */
  Cell changeToMean(String organisation, IndicatorDefinition indicator) {
    Fraction sum = Fraction.ZERO;
    for (int back = 1; back <= YEARS_OF_MEAN; back++) {
      Optional<Fraction> value = value(year() - back, organisation, indicator);
      if (value.isEmpty()) {
        return Cell.NOT_DELIVERED;
      }
      sum = sum.plus(value.get());
    }
    return change(
        indicator,
        value(year(), organisation, indicator),
        Optional.of(sum.dividedBy(Fraction.of(YEARS_OF_MEAN))));
  }

  /** The difference of two values. */
  static Cell change(
      IndicatorDefinition indicator, Optional<Fraction> value, Optional<Fraction> from) {
    return value.isEmpty() || from.isEmpty()
        ? Cell.NOT_DELIVERED
        : new Cell.Change(
            Display.change(indicator, value.get().minus(from.get())),
            Display.measureOfChange(indicator));
  }

  /** The change to last year, such as +4 sedan 2024. */
  String changeInWords(String organisation, IndicatorDefinition indicator) {
    if (value(year(), organisation, indicator).isEmpty()) {
      return "ej redovisat " + year();
    }
    if (!(change(organisation, indicator) instanceof Cell.Change change)) {
      return "ej redovisat " + lastYear();
    }
    Measure measure = change.measure();
    return SwedishText.isDisplayedZero(change.value(), measure)
        ? "oförändrat sedan " + lastYear()
        : SwedishText.signed(change.value(), measure) + " sedan " + lastYear();
  }
}
