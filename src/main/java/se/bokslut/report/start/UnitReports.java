package se.bokslut.report.start;

import java.util.List;

/**
 * The reports of a region's units.
 *
 * @param region the region's name, empty for units whose region is not known
 */
public record UnitReports(String region, List<ReportLinks> reports) {

  /** Keeps a copy. */
  public UnitReports {
    reports = List.copyOf(reports);
  }
}
