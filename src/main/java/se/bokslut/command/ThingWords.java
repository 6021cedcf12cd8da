package se.bokslut.command;

import java.util.List;
import java.util.Set;
import se.bokslut.report.ExplainedRow;

/** Says in Swedish what a thing that counts in a figure is, and why its rows are one thing. */
interface ThingWords {

  /** What the thing is, from its first row. */
  String heading(ExplainedRow first);

  /** How a row came to the thing, a line each. */
  List<String> entry(ExplainedRow row);

  /**
   * What else belongs to the thing, or was kept apart from it.
   *
   * @param first its first row
   * @param told its rows that have been told
   */
  void rest(ExplainedRow first, Set<Long> told);
}
