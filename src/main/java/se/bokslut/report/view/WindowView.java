package se.bokslut.report.view;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a template knows of the four years by which minimum levels are evaluated.
 *
 * @param firstYear its first year
 * @param lastYear its last year
 * @param years its years up to the reporting year
 */
public record WindowView(int firstYear, int lastYear, List<Integer> years) {

  /** The first year of the first window (spec minimum-levels); the others follow each other. */
  private static final int FIRST = 2018;

  private static final int YEARS = 4;

  /** Keeps a copy. */
  public WindowView {
    years = List.copyOf(years);
  }

  /** The window that contains a reporting year. */
  static WindowView of(int year) {
    int first = year - Math.floorMod(year - FIRST, YEARS);
    return new WindowView(
        first, first + YEARS - 1, IntStream.rangeClosed(first, year).boxed().toList());
  }
}
