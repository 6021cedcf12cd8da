package se.bokslut.report.start;

import java.util.List;

/**
 * The trees of reports of a year.
 *
 * @param trees the draft first, then the revisions, the newest first
 */
public record YearOfReports(int year, List<TreeOfReports> trees) {

  /** Keeps a copy. */
  public YearOfReports {
    trees = List.copyOf(trees);
  }
}
