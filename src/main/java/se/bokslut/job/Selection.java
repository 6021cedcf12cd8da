package se.bokslut.job;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Those of the editions that are asked for, in their order. */
  List<Edition> of(Set<Edition> editions) {
    return Arrays.stream(Edition.values())
        .filter(editions::contains)
        .filter(one -> edition.isEmpty() || edition.get() == one)
        .toList();
  }
}
