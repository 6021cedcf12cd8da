package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.SwedishText;

/** The reporting year's targets of an organisation. */
final class Targets {

  private final Figures figures;
  private final Comments comments;
  private final Map<String, List<AssessedTarget>> byOrganisation;

  Targets(Figures figures) {
    this.figures = figures;
    this.comments = new Comments(figures.followUp());
    this.byOrganisation =
        figures.followUp().targets().stream()
            .collect(Collectors.groupingBy(AssessedTarget::organisation));
  }

  /** The assessed targets of an organisation, ordered by agreement. */
  List<TargetView> of(String organisation) {
    List<TargetView> views = new ArrayList<>();
    for (AssessedTarget target : byOrganisation.getOrDefault(organisation, List.of())) {
      if (target.year() == figures.year()) {
        figures
            .followUp()
            .catalogue()
            .find(target.indicator())
            .ifPresent(indicator -> views.add(view(target, indicator)));
      }
    }
    return views;
  }

  /** The targets by agreement and goal area. */
  static List<AgreementView> byAgreement(List<TargetView> targets) {
    Map<String, Map<Optional<String>, List<TargetView>>> agreements = new LinkedHashMap<>();
    for (TargetView target : targets) {
      agreements
          .computeIfAbsent(target.agreement(), agreement -> new LinkedHashMap<>())
          .computeIfAbsent(target.goalArea(), area -> new ArrayList<>())
          .add(target);
    }
    List<AgreementView> views = new ArrayList<>();
    agreements.forEach((name, areas) -> views.add(new AgreementView(name, areas(areas))));
    return views;
  }

  private static List<GoalAreaView> areas(Map<Optional<String>, List<TargetView>> areas) {
    return areas.entrySet().stream()
        .map(area -> new GoalAreaView(area.getKey(), area.getValue()))
        .sorted(Comparator.comparing(area -> area.name().isPresent()))
        .toList();
  }

  private TargetView view(AssessedTarget target, IndicatorDefinition indicator) {
    FigureValue figure =
        figures.followUp().figure(figures.year(), target.organisation(), indicator.code());
    return new TargetView(
        target.agreement(),
        Optional.ofNullable(target.goalArea()).filter(area -> !area.isBlank()),
        figures.figure(target.organisation(), indicator),
        Aims.cell(target, indicator),
        deviation(target, indicator, figure),
        new Cell.Status(target.status(), figure.isPreliminary()),
        target.status(),
        course(target, indicator),
        Optional.ofNullable(target.source()),
        comments.of(target.organisation(), indicator.code()),
        target.step() == null && indicator.unit() != IndicatorDefinition.Unit.STEP);
  }

  /** The outcome minus the target; of a step how many steps. */
  private static Cell deviation(
      AssessedTarget target, IndicatorDefinition indicator, FigureValue figure) {
    Fraction aim = Fraction.of(target.target());
    if (target.step() == null || figure.value().isEmpty()) {
      Printed aimed = new Printed(Optional.of(aim), false, false, Disclosure.SHOWN);
      return Printed.of(figure, false).changeFrom(aimed, indicator);
    }
    Measure whole = new Measure(Measure.Form.PLAIN, 0);
    return Cell.words(SwedishText.signed(figure.value().get().minus(aim), whole) + " steg");
  }

  private Cell.Series course(AssessedTarget target, IndicatorDefinition indicator) {
    List<Cell> points = new ArrayList<>();
    for (int year : figures.years()) {
      points.add(
          byOrganisation.getOrDefault(target.organisation(), List.of()).stream()
              .filter(other -> other.year() == year && isSame(other, target))
              .findFirst()
              .<Cell>map(
                  other ->
                      new Cell.Figure(
                          Display.value(indicator, Fraction.of(other.target())),
                          Display.measure(indicator),
                          false))
              .orElse(Cell.NOT_DELIVERED));
    }
    return new Cell.Series(figures.years(), points);
  }

  private static boolean isSame(AssessedTarget one, AssessedTarget other) {
    return one.agreement().equals(other.agreement())
        && one.indicator().equals(other.indicator())
        && one.direction().equals(other.direction());
  }
}
