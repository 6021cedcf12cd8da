package se.bokslut.report.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of how the units of a region stood on a minimum level in a year.
 *
 * @param year the year
 * @param counts how many units had each status, by the status's code; not delivered where the level
 *     did not hold
 * @param share how many of the units that it applied to fulfilled it, or not delivered
 */
public record LevelYearView(int year, Map<String, Cell> counts, Cell share) {

  /** Keeps a copy. */
  public LevelYearView {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
