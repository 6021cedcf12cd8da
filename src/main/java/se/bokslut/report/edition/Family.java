package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be looked at together: counts of persons, all of whom are among the same ones, and what
 * these do.
 *
 * @param counts the counts, added one by one
 * @param works what they do, added one by one
 */
record Family(List<Counts> counts, List<Work> works) {

  Family() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  void add(Work work) {
    counts.add(work.amounts());
    works.add(work);
  }
}
