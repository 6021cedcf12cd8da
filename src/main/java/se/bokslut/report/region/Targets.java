package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.FigureValue;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SignalLine;

/** The reporting year's targets of an organisation, as lines of a signal table. */
final class Targets {

  private final RegionFigures figures;

  Targets(RegionFigures figures) {
    this.figures = figures;
  }

  /** The assessed targets of an organisation, ordered by agreement. */
  List<AssessedTarget> of(Organisation organisation) {
    return figures.followUp().targets().stream()
        .filter(target -> target.year() == figures.year())
        .filter(target -> target.organisation().equals(organisation.code()))
        .filter(target -> figures.followUp().catalogue().find(target.indicator()).isPresent())
        .toList();
  }

  /** A table for every agreement that sets targets for the organisation. */
  List<Block> tables(Organisation organisation) {
    Map<String, Map<String, List<SignalLine>>> agreements = new LinkedHashMap<>();
    for (AssessedTarget target : of(organisation)) {
      SignalLine line = line(organisation, target);
      agreements
          .computeIfAbsent(target.agreement(), agreement -> new LinkedHashMap<>())
          .computeIfAbsent(line.goalArea(), area -> new ArrayList<>())
          .add(line);
    }
    List<Block> tables = new ArrayList<>();
    agreements.forEach(
        (agreement, areas) ->
            tables.add(
                new Block.SignalTable(
                    "Mål för %s: %s".formatted(organisation.name(), agreement),
                    figures.years(),
                    areas.values().stream().flatMap(List::stream).toList())));
    return tables;
  }

  /** One target. */
  SignalLine line(Organisation organisation, AssessedTarget target) {
    IndicatorDefinition indicator =
        figures.followUp().catalogue().find(target.indicator()).orElseThrow();
    FigureValue figure =
        figures.followUp().figure(figures.year(), organisation.code(), indicator.code());
    Fraction aim = Fraction.of(target.target());
    String area = target.goalArea();
    return new SignalLine(
        organisation.name(),
        area == null ? "" : area,
        indicator.name(),
        Display.unit(indicator),
        new Cell.Target(
            bound(target.direction()), Display.value(indicator, aim), Display.measure(indicator)),
        figures.cell(figures.year(), organisation.code(), indicator),
        RegionFigures.change(indicator, figure.value(), Optional.of(aim)),
        figures.series(organisation.code(), indicator),
        figures.change(organisation.code(), indicator),
        figures.changeToMean(organisation.code(), indicator),
        new Cell.Status(target.status(), figure.isPreliminary()),
        isMissed(target.status()) ? "kommentar saknas" : "");
  }

  private static boolean isMissed(TargetStatus status) {
    return status == TargetStatus.MISSED || status == TargetStatus.NEAR;
  }

  private static String bound(String direction) {
    return switch (direction) {
      case "≥" -> "minst";
      case "≤" -> "högst";
      case "=" -> "lika med";
      default -> throw new IllegalArgumentException("not a direction: " + direction);
    };
  }
}
