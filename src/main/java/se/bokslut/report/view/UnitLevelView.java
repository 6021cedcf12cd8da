package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of how a unit stands on a minimum level.
 *
 * @param id the level's id, such as {@code F1}
 * @param area the area that it belongs to
 * @param name its text in short
 * @param text its text in full
 * @param status how the unit stands in the reporting year; empty when that is not told
 * @param source what that comes from, in a word; empty when nothing is reported
 * @param answer the unit's own answer as a code, if it gave one
 * @param years how it stood in every year of the evaluation window; not delivered for years in
 *     which the level did not hold, empty for those in which the unit was not assessed
 * @param fulfilledYears in how many of those years it was fulfilled
 * @param share the same as a share, not delivered when it applied in none of them
 */
public record UnitLevelView(
    String id,
    String area,
    String name,
    String text,
    Cell status,
    Optional<String> source,
    Optional<String> answer,
    List<Cell> years,
    Cell fulfilledYears,
    Cell share) {

  /** Keeps a copy. */
  public UnitLevelView {
    years = List.copyOf(years);
  }
}
