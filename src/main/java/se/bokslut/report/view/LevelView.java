package se.bokslut.report.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of a minimum level in the reporting year.
 *
 * @param id what it is called, such as {@code F1}
 * @param area the area that it belongs to
 * @param name its text in short
 * @param text its text in full, empty while it is not known
 * @param builtIn whether it is one of those that hold everywhere
 * @param defined whether its text is known, so that units are assessed by it
 * @param counts how many of the region's units have each status, by the status's code
 * @param share how many of the units that it applies to fulfil it, or not delivered
 * @param years the same for every year of the evaluation window
 * @param everyYear how many units have fulfilled it in every year of the window so far
 */
public record LevelView(
    String id,
    String area,
    String name,
    Optional<String> text,
    boolean builtIn,
    boolean defined,
    Map<String, Cell> counts,
    Cell share,
    List<LevelYearView> years,
    Cell everyYear) {

  /** Keeps copies. */
  public LevelView {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    years = List.copyOf(years);
  }
}
