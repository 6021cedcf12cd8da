package se.bokslut.report;

import java.util.Optional;

/**
 * A minimum level that holds in a region in a year.
 *
 * @param region the region's code, empty for units without one
 * @param id what it is called, for example {@code F1}
 * @param area the area that it belongs to
 * @param name its text in short
 * @param text its text in full, empty while it is not known: then no unit is assessed by it
 * @param builtIn whether it is one of those that hold everywhere, perhaps with a delivered text
 */
public record MinimumLevel(
    int year,
    String region,
    String id,
    String area,
    String name,
    Optional<String> text,
    boolean builtIn) {

  /** Whether its text is known, so that units are assessed by it. */
  public boolean isDefined() {
    return text.isPresent();
  }
}
