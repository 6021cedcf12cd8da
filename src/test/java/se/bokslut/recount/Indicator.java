package se.bokslut.recount;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** An indicator by its contributions of a year and the organisations that delivered for it. */
record Indicator(
    String code,
    Shape shape,
    IntFunction<List<Contribution>> contributions,
    IntFunction<Set<String>> delivered) {

  enum Shape {
    SUM,
    RATIO,
    MEDIAN,
    MEAN_OF_THREE_YEARS,
    UNKNOWN
  }

  /** What a target names and nobody defines: without outcome and without coverage. */
  static Indicator unknown(String code) {
    return new Indicator(code, Shape.UNKNOWN, year -> List.of(), year -> Set.of());
  }

  boolean isShare() {
    return shape == Shape.RATIO;
  }
}
