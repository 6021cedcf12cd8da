package se.bokslut.report;

import java.util.List;

/**
 * The minimum levels of the years shown and how units stand on them.
 *
 * @param levels by year, region and place in the catalogue; those without text among them
 * @param verdicts by year, unit and place in the catalogue
 */
public record MinimumLevels(List<MinimumLevel> levels, List<AssessedLevel> verdicts) {

  /** Keeps copies. */
  public MinimumLevels {
    levels = List.copyOf(levels);
    verdicts = List.copyOf(verdicts);
  }

  /** The same without the units' own answers. */
  public MinimumLevels withoutAnswers() {
    return new MinimumLevels(levels, verdicts.stream().map(AssessedLevel::withoutAnswer).toList());
  }

  /** The levels that hold in a region in a year, those whose text is not known among them. */
  public List<MinimumLevel> of(int year, String region) {
    return levels.stream()
        .filter(level -> level.year() == year && level.region().equals(region))
        .toList();
  }
}
