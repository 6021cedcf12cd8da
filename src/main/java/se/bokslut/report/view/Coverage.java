package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.SwedishOrder;

/**
 * Which units have not delivered what a region's figures need, year by year, the newest first.
 *
 * @param followUp everything that was read
 * @param region the region's code
 */
record Coverage(FollowUp followUp, String region) implements TemplateFunction {

  /**
   * The years in which figures of some indicators are preliminary.
   *
   * @param codes the indicators' codes; unknown ones have no figures
   */
  @Override
  public List<CoverageView> of(List<String> codes) {
    List<IndicatorDefinition> indicators =
        codes.stream().flatMap(code -> followUp.catalogue().find(code).stream()).toList();
    List<CoverageView> views = new ArrayList<>();
    for (int year = followUp.year(); year >= followUp.firstYear(); year--) {
      List<Organisation> units = units(year);
      if (units.isEmpty()) {
        continue; // the region replaced others, whose units had other codes
      }
      for (var silent : missing(year, units, indicators).entrySet()) {
        views.add(
            new CoverageView(
                year,
                units.size() - silent.getKey().size(),
                units.size(),
                silent.getKey(),
                silent.getValue()));
      }
    }
    return views;
  }

  private List<Organisation> units(int year) {
    return followUp.organisations().stream()
        .filter(organisation -> organisation.year() == year)
        .filter(organisation -> organisation.level().equals("UNIT"))
        .filter(organisation -> organisation.isWithin(region))
        .toList();
  }

  /** The names of indicators by the names of the units that have not delivered for them. */
  private Map<List<String>, List<String>> missing(
      int year, List<Organisation> units, List<IndicatorDefinition> indicators) {
    Map<List<String>, List<String>> missing = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : indicators) {
      if (followUp.printed(year, region, indicator.code()).isPreliminary()) {
        missing
            .computeIfAbsent(silent(year, units, indicator.code()), names -> new ArrayList<>())
            .add(indicator.name());
      }
    }
    return missing;
  }

  private List<String> silent(int year, List<Organisation> units, String indicator) {
    return units.stream()
        .filter(unit -> followUp.figure(year, unit.code(), indicator).unitsDelivered() == 0)
        .map(Organisation::name)
        .sorted(SwedishOrder.NAMES)
        .toList();
  }
}
