package se.bokslut.job;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.Edition;

/**
 * Which reports are to be written (the options {@code --report} and {@code --edition}).
 *
 * @param report the one report, empty for all
 * @param edition the one edition, empty for both
 */
public record Selection(Optional<String> report, Optional<Edition> edition) {

  /** Everything. */
  public static final Selection ALL = new Selection(Optional.empty(), Optional.empty());

  /** Whether something is left out. */
  boolean isPart() {
    return report.isPresent() || edition.isPresent();
  }

  List<Edition> editions() {
    return edition.map(List::of).orElse(List.of(Edition.values()));
  }
}
