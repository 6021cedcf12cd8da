package se.bokslut.report.start;

import java.util.List;

/**
 * The reports and data files of an edition.
 *
 * @param edition its folder: {@code internt} or {@code publikt}
 * @param name what it is called in a sentence
 * @param reports the reports that stand by themselves
 * @param units the reports of units, by region
 * @param data the data files
 */
public record EditionOfReports(
    String edition,
    String name,
    List<ReportLinks> reports,
    List<UnitReports> units,
    List<FileLink> data) {

  /** Keeps copies. */
  public EditionOfReports {
    reports = List.copyOf(reports);
    units = List.copyOf(units);
    data = List.copyOf(data);
  }
}
