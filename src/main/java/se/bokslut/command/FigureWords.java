package se.bokslut.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.ExplainedFigure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.Organisation;

/** Says in Swedish what a figure is, before its rows. */
final class FigureWords {

  private FigureWords() {}

  static String of(ExplainedFigure figure) {
    IndicatorDefinition indicator = figure.indicator();
    FigureValue value = figure.value();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s (%s), %s, %d"
            .formatted(
                indicator.name(), indicator.code(), named(figure.organisation()), figure.year()));
    lines.add("  Värde: " + value(figure));
    if (value.numerator() != null) {
      lines.add("  Täljare: %s, nämnare: %s".formatted(value.numerator(), value.denominator()));
    }
    if (figure.years().size() > 1) {
      lines.add("  Åren: " + years(figure));
    }
    if (indicator.calculation().coverage() == Calculation.Coverage.UNITS) {
      lines.addAll(coverage(figure));
    }
    lines.add("  Underliggande rader: " + value.sourceRows());
    lines.add("  Definition: " + indicator.definition());
    return String.join("\n", lines);
  }

  private static List<String> coverage(ExplainedFigure figure) {
    List<String> lines = new ArrayList<>();
    FigureValue value = figure.value();
    lines.add(
        "  Täckning: %d av %s har lämnat underlag"
            .formatted(
                value.unitsDelivered(), Counted.of(value.unitsInForce(), "enhet", "enheter")));
    if (!figure.missing().isEmpty()) {
      lines.add(
          "  Har inte lämnat underlag för %d: %s"
              .formatted(
                  figure.year(),
                  figure.missing().stream()
                      .map(FigureWords::named)
                      .collect(Collectors.joining("; "))));
    }
    return lines;
  }

  private static String named(Organisation organisation) {
    return "%s (%s)".formatted(organisation.name(), organisation.code());
  }

  private static String value(ExplainedFigure figure) {
    FigureValue value = figure.value();
    return value
        .value()
        .map(
            exact ->
                "%s%s (i indicator-values.csv: %s)"
                    .formatted(
                        Amounts.displayed(figure.indicator(), exact),
                        value.isPreliminary() ? ", preliminärt" : "",
                        figure.indicator().written(exact)))
        .orElseGet(() -> "– (%s)".formatted(whyNone(figure)));
  }

  private static String whyNone(ExplainedFigure figure) {
    boolean belowRegion = List.of("UNIT", "PROVIDER").contains(figure.organisation().level());
    if (belowRegion
        && figure.indicator().calculation().levels() == Calculation.Levels.REGION_AND_NATION) {
      return "redovisas bara för regioner och riket";
    }
    List<String> unknown =
        figure.years().stream()
            .filter(year -> year.sum().isEmpty())
            .map(year -> Integer.toString(year.year()))
            .toList();
    if (!unknown.isEmpty()) {
      return "ej redovisat för " + String.join(", ", unknown);
    }
    return figure.value().numerator() == null
        ? "underlag har lämnats, men inget i det kan ge ett värde"
        : "kan inte beräknas, nämnaren är 0";
  }

  private static String years(ExplainedFigure figure) {
    return figure.years().stream()
        .map(
            year ->
                "%d: %s"
                    .formatted(
                        year.year(),
                        year.sum()
                            .map(sum -> Amounts.of(figure.indicator(), sum))
                            .orElse("ej redovisat")))
        .collect(Collectors.joining("; "));
  }
}
