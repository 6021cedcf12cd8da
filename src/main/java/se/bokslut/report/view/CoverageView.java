package se.bokslut.report.view;

import java.util.List;

/**
 * Why figures of a year are preliminary: some units have not delivered what they need.
 *
 * @param year the year
 * @param delivered how many units have delivered
 * @param all how many units there are
 * @param missing the names of the units that have not
 * @param indicators the names of the indicators that it is about
 */
public record CoverageView(
    int year, int delivered, int all, List<String> missing, List<String> indicators) {

  /** Keeps copies. */
  public CoverageView {
    missing = List.copyOf(missing);
    indicators = List.copyOf(indicators);
  }
}
