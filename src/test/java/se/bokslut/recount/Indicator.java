package se.bokslut.recount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * An indicator by its contributions of a year and the organisations that delivered for it.
 *
 * <p>{@code covering} are those whose delivery makes its coverage, none where it has no coverage;
 * {@code own} is how it is calculated when it is not rolled up.
 */
record Indicator(
    String code,
    Shape shape,
    IntFunction<List<Contribution>> contributions,
    IntFunction<Set<String>> delivered,
    Optional<IntFunction<Set<String>>> covering,
    Reach reach,
    boolean share,
    Optional<Calculation> own) {

  enum Shape {
    SUM,
    RATIO,
    MEDIAN,
    MEAN_OF_THREE_YEARS,
    UNKNOWN
  }

  /** At which levels an indicator has a value. */
  enum Reach {
    EVERY_LEVEL,
    REGION_AND_NATION
  }

  /** How an indicator that is not rolled up comes to an organisation's value. */
  @FunctionalInterface
  interface Calculation {
    Outcome of(String organisation, int year);
  }

  Indicator(
      String code,
      Shape shape,
      IntFunction<List<Contribution>> contributions,
      IntFunction<Set<String>> delivered) {
    this(
        code,
        shape,
        remembered(contributions),
        delivered,
        Optional.of(delivered),
        Reach.EVERY_LEVEL,
        shape == Shape.RATIO,
        Optional.empty());
  }

  /** What a target names and nobody defines: without outcome and without coverage. */
  static Indicator unknown(String code) {
    return new Indicator(code, Shape.UNKNOWN, year -> List.of(), year -> Set.of()).notCovered();
  }

  /** An indicator that is not rolled up; without coverage until that is said. */
  static Indicator calculated(String code, Calculation own) {
    return new Indicator(
        code,
        Shape.UNKNOWN,
        year -> List.of(),
        year -> Set.of(),
        Optional.empty(),
        Reach.EVERY_LEVEL,
        false,
        Optional.of(own));
  }

  Indicator notCovered() {
    return new Indicator(
        code, shape, contributions, delivered, Optional.empty(), reach, share, own);
  }

  Indicator coveredBy(IntFunction<Set<String>> deliverers) {
    return new Indicator(
        code, shape, contributions, delivered, Optional.of(deliverers), reach, share, own);
  }

  Indicator ofRegionAndNation() {
    return new Indicator(
        code, shape, contributions, delivered, covering, Reach.REGION_AND_NATION, share, own);
  }

  Indicator asShare() {
    return new Indicator(code, shape, contributions, delivered, covering, reach, true, own);
  }

  /** Whether it has a value at the level at all. */
  boolean reaches(Organisation.Level level) {
    return reach == Reach.EVERY_LEVEL
        || level == Organisation.Level.REGION
        || level == Organisation.Level.NATION;
  }

  private static <T> IntFunction<T> remembered(IntFunction<T> yearly) {
    Map<Integer, T> known = new HashMap<>();
    return year -> known.computeIfAbsent(year, yearly::apply);
  }
}
