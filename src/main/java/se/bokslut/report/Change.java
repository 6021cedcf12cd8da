package se.bokslut.report;

import java.util.List;

/**
 * A statement that says something else than in the revision before.
 *
 * @param of what is stated
 * @param before what was said, as data files write it; empty when it was not known
 * @param after what is said now, in the same way
 * @param direct whether the causes have rows that it rests on; else they are all that can explain
 *     it
 * @param causes what explains it, one at least
 */
public record Change(
    Statement of, String before, String after, boolean direct, List<Cause> causes) {

  /** Keeps a copy and checks that it is a change, and explained. */
  public Change {
    causes = List.copyOf(causes);
    if (before.equals(after) || causes.isEmpty()) {
      throw new IllegalArgumentException("no change, or not explained: " + of);
    }
  }
}
