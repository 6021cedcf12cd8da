package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Origin;

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
    return view(
        indicator,
        Optional.of(new Origin(indicator.code(), organisation)),
        year -> printed(year, organisation, indicator));
  }

  /** The sum of an organisation's figures in money, as far as they are known. */
  FigureView sum(String organisation, List<IndicatorDefinition> indicators) {
    return view(
        indicators.getFirst(),
        Optional.empty(),
        year ->
            indicators.stream()
                .map(indicator -> printed(year, organisation, indicator))
                .reduce(Printed.NONE, Printed::plus));
  }

  private Printed printed(int year, String organisation, IndicatorDefinition indicator) {
    FigureValue figure = followUp.printed(year, organisation, indicator.code());
    return Printed.of(figure, followUp.isInherited(year, organisation, indicator.code()));
  }

  /** The figures of all years; only the rows of the reporting year's can be shown. */
  private FigureView view(
      IndicatorDefinition indicator, Optional<Origin> origin, IntFunction<Printed> figures) {
    List<Printed> values = years().stream().map(figures::apply).toList();
    Printed now = values.getLast();
    Printed before = values.get(values.size() - 2);
    List<Cell> cells =
        new ArrayList<>(values.stream().map(value -> value.cell(indicator)).toList());
    if (origin.isPresent() && cells.getLast() instanceof Cell.Figure figure) {
      cells.set(cells.size() - 1, figure.of(origin.get()));
    }
    return new FigureView(
        IndicatorView.of(indicator),
        cells.getLast(),
        cells.get(cells.size() - 2),
        cells,
        new Cell.Series(years(), values.stream().map(value -> value.point(indicator)).toList()),
        now.changeFrom(before, indicator),
        changeToMean(indicator, values),
        values.stream().anyMatch(Printed::inherited));
  }

  /** The change to the mean of the three years before, all of which must be known. */
  private static Cell changeToMean(IndicatorDefinition indicator, List<Printed> values) {
    int last = values.size() - 1;
    List<Printed> before = values.subList(last - YEARS_OF_MEAN, last);
    if (before.stream().anyMatch(year -> year.value().isEmpty() && !year.isHidden())) {
      return Cell.NOT_DELIVERED;
    }
    Printed sum = before.stream().reduce(Printed.NONE, Printed::plus);
    return values.getLast().changeFrom(sum.dividedBy(YEARS_OF_MEAN), indicator);
  }
}
