package se.bokslut.report.start;

import java.util.List;
import java.util.Optional;

/**
 * What the start page says (startsida); the same database and output folder give the same page.
 *
 * @param year the reporting year, empty while there is nothing to report
 * @param cutOff the day up to which deliveries count, as Swedish is written; empty with the year
 * @param years the reports by year, the newest first
 * @param matrix who has delivered what for the reporting year
 * @param offices what was found in the deliveries of each office
 * @param changes what the last day with news brought, empty while nothing has been delivered
 */
public record StartPage(
    Optional<Integer> year,
    Optional<String> cutOff,
    List<YearOfReports> years,
    Optional<DeliveryMatrix> matrix,
    List<Office> offices,
    Optional<LatestChanges> changes) {

  /** Keeps copies. */
  public StartPage {
    years = List.copyOf(years);
    offices = List.copyOf(offices);
  }
}
