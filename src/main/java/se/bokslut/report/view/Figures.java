package se.bokslut.report.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.model.Cell;

/**
 * The figures of a year's follow-up as cells.
 *
 * @param followUp everything that was read
 */
record Figures(FollowUp followUp) {

  private static final int YEARS_OF_MEAN = 3;

  int year() {
    return followUp.year();
  }

  List<Integer> years() {
    return IntStream.rangeClosed(followUp.firstYear(), followUp.year()).boxed().toList();
  }

  /** Every indicator's figures of an organisation, by code. */
  Map<String, FigureView> of(String organisation) {
    Map<String, FigureView> figures = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : followUp.catalogue().indicators()) {
      figures.put(indicator.code(), figure(organisation, indicator));
    }
    return figures;
  }

  FigureView figure(String organisation, IndicatorDefinition indicator) {
    List<Cell> values = years().stream().map(year -> cell(year, organisation, indicator)).toList();
    return new FigureView(
        IndicatorView.of(indicator),
        cell(year(), organisation, indicator),
        cell(year() - 1, organisation, indicator),
        values,
        new Cell.Series(years(), values),
        change(
            indicator,
            value(year(), organisation, indicator),
            value(year() - 1, organisation, indicator)),
        changeToMean(organisation, indicator));
  }

  private Optional<Fraction> value(int year, String organisation, IndicatorDefinition indicator) {
    return followUp.figure(year, organisation, indicator.code()).value();
  }

  private Cell cell(int year, String organisation, IndicatorDefinition indicator) {
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

  /** The change to the mean of the three years before, all of which must be known. */
  private Cell changeToMean(String organisation, IndicatorDefinition indicator) {
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
}
