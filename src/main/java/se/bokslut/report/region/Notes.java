package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Organisation;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.SwedishText;

/** What stands under tables so that they are read rightly. */
final class Notes {

  static final Block.Note NOT_A_SUM =
      new Block.Note(
          "En total är inte summan av sina enheter: det som flera enheter redovisar räknas en gång"
              + " på varje nivå.");

  static final Block.Note NOT_DELIVERED =
      new Block.Note(
          "– betyder ej redovisat eller att talet inte kan beräknas. 0 betyder att enheten har"
              + " redovisat och att inget fanns.");

  static final Block.Note POINTS = new Block.Note("p.e. betyder procentenheter.");

  /** Units of earlier years are named only when they are few. */
  private static final int FEW = 4;

  private Notes() {}

  /** Which units have not delivered what the region's figures need, year by year, newest first. */
  static List<Block> coverage(RegionFigures figures, List<IndicatorDefinition> indicators) {
    List<Block> notes = new ArrayList<>();
    for (int year : figures.years().reversed()) {
      missing(figures, indicators, year)
          .forEach((units, names) -> notes.add(note(figures, year, units, names)));
    }
    return notes;
  }

  private static Map<List<String>, List<String>> missing(
      RegionFigures figures, List<IndicatorDefinition> indicators, int year) {
    Map<List<String>, List<String>> missing = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : indicators) {
      if (isPreliminary(figures, year, indicator)) {
        missing
            .computeIfAbsent(silent(figures, year, indicator), units -> new ArrayList<>())
            .add(indicator.name());
      }
    }
    return missing;
  }

  private static boolean isPreliminary(
      RegionFigures figures, int year, IndicatorDefinition indicator) {
    return figures
        .followUp()
        .figure(year, figures.region().code(), indicator.code())
        .isPreliminary();
  }

  private static List<String> silent(
      RegionFigures figures, int year, IndicatorDefinition indicator) {
    return units(figures, year).stream()
        .filter(
            unit ->
                figures.followUp().figure(year, unit.code(), indicator.code()).unitsDelivered()
                    == 0)
        .map(Organisation::name)
        .sorted(SwedishOrder.NAMES)
        .toList();
  }

  private static List<Organisation> units(RegionFigures figures, int year) {
    return figures.followUp().organisations().stream()
        .filter(organisation -> organisation.year() == year)
        .filter(organisation -> organisation.level().equals("UNIT"))
        .filter(organisation -> organisation.isWithin(figures.region().code()))
        .toList();
  }

  private static Block.Note note(
      RegionFigures figures, int year, List<String> silent, List<String> indicators) {
    int all = units(figures, year).size();
    boolean named = year == figures.year() || silent.size() <= FEW;
    return new Block.Note(
        "%s %d: %d av %d enheter har lämnat underlag för %s.%s"
            .formatted(
                SwedishText.PRELIMINARY,
                year,
                all - silent.size(),
                all,
                quoted(indicators),
                named ? " Underlag saknas från " + SwedishText.enumeration(silent) + "." : ""));
  }

  private static String quoted(List<String> indicators) {
    return SwedishText.enumeration(
        indicators.stream().map(indicator -> "”" + indicator + "”").toList());
  }
}
