package se.bokslut.report;

import java.util.Optional;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;

/**
 * How a unit stands on a minimum level in a year.
 *
 * @param level the level's id, for example {@code F1}
 * @param source what the verdict comes from, empty when nothing is reported
 * @param answer the unit's own answer: {@code J}, {@code N} or {@code ET}, empty for none
 */
public record AssessedLevel(
    int year,
    String organisation,
    String level,
    MinimumLevelStatus status,
    Optional<MinimumLevelSource> source,
    Optional<String> answer) {

  /** The same verdict without what the unit itself has answered. */
  public AssessedLevel withoutAnswer() {
    return new AssessedLevel(year, organisation, level, status, source, Optional.empty());
  }

  /** Whether the unit's answer and its rows differ. */
  public boolean isConflict() {
    return source.filter(MinimumLevelSource.CONFLICT::equals).isPresent();
  }
}
