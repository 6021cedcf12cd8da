package se.bokslut.benchmark;

import java.util.stream.IntStream;

/**
 * The years of the made-up deliveries: five that are reported, and two that three-year sums need.
 */
final class Years {

  static final int FIRST = 2019;
  static final int FIRST_REPORTED = 2021;
  static final int LAST = 2025;

  private Years() {}

  static IntStream all() {
    return IntStream.rangeClosed(FIRST, LAST);
  }

  static IntStream reported() {
    return IntStream.rangeClosed(FIRST_REPORTED, LAST);
  }
}
