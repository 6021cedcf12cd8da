package se.bokslut.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The built-in minimum levels.
 *
 * @param levels the levels in the order in which reports show them
 */
public record MinimumLevelCatalogue(List<MinimumLevelDefinition> levels) {

  /** Checks that no two levels bear one id. */
  public MinimumLevelCatalogue {
    levels = List.copyOf(levels);
    Set<String> keys = new HashSet<>();
    for (MinimumLevelDefinition level : levels) {
      if (!keys.add(level.key())) {
        throw new IllegalArgumentException("nivån finns två gånger: " + level.id());
      }
    }
  }

  /** The most years that any level looks at, the year itself the last of them. */
  public int longestWindow() {
    return levels.stream()
        .flatMap(level -> level.dataRule().stream())
        .mapToInt(DataRule::window)
        .max()
        .orElse(1);
  }
}
