package se.bokslut.report.view;

import java.util.List;

/**
 * What a template knows of a region beside other regions.
 *
 * @param region the region with its figures and targets
 * @param units how many units it has
 * @param completeUnits how many of them have delivered everything
 * @param kinds how many of them have delivered each kind
 * @param coverage why its figures are preliminary: takes codes of indicators
 */
public record RegionSummaryView(
    OrganisationView region,
    int units,
    int completeUnits,
    List<KindView> kinds,
    TemplateFunction coverage) {

  /** Keeps a copy. */
  public RegionSummaryView {
    kinds = List.copyOf(kinds);
  }
}
