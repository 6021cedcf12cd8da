package se.bokslut.report.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;

/**
 * How often each status was given.
 *
 * @param counts the number by status, none for a status that was not given
 */
record LevelTally(Map<MinimumLevelStatus, Integer> counts) {

  private static final Measure SHARE = new Measure(Measure.Form.PERCENT, 0);

  LevelTally {
    counts = Map.copyOf(counts);
  }

  static LevelTally of(List<MinimumLevelStatus> statuses) {
    Map<MinimumLevelStatus, Integer> counts = new EnumMap<>(MinimumLevelStatus.class);
    statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    return new LevelTally(counts);
  }

  /** The code of a status in templates. */
  static String code(MinimumLevelStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  int fulfilled() {
    return counts.getOrDefault(MinimumLevelStatus.FULFILLED, 0);
  }

  /** How many there are without those to which the level does not apply (spec minimum-levels). */
  int counted() {
    return fulfilled()
        + counts.getOrDefault(MinimumLevelStatus.NOT_FULFILLED, 0)
        + counts.getOrDefault(MinimumLevelStatus.NOT_REPORTED, 0);
  }

  boolean isAllFulfilled() {
    return counted() > 0 && fulfilled() == counted();
  }

  /** The number of every status by its code. */
  Map<String, Cell> cells() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (MinimumLevelStatus status : MinimumLevelStatus.values()) {
      cells.put(code(status), new Cell.Whole(counts.getOrDefault(status, 0)));
    }
    return cells;
  }

  /** Those that fulfil by those that count, or not delivered when none does. */
  Cell share() {
    return counted() == 0
        ? Cell.NOT_DELIVERED
        : new Cell.Figure(Fraction.of(fulfilled()).dividedBy(Fraction.of(counted())), SHARE, false);
  }
}
