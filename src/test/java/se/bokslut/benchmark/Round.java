package se.bokslut.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long each way took over the same files, in seconds; NaN for one that was not tried.
 *
 * @param scan a bare scan of the sheets, which is the limit
 * @param intake the step that takes in all deliveries
 * @param queryable from dropped files to deduplicated indicators that can be asked for; answers to
 *     offices and the start page, which no other way writes, are left out
 * @param usual the usual way of such jobs
 * @param pandas a script with pandas and openpyxl
 */
record Round(double scan, double intake, double queryable, double usual, double pandas) {

  /** The middle one of several rounds. */
  static double median(List<Round> rounds, ToDoubleFunction<Round> way) {
    double[] sorted = rounds.stream().mapToDouble(way).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
