package se.bokslut.report.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bokslut.report.AssessedLevel;
import se.bokslut.report.FollowUp;
import se.bokslut.report.MinimumLevel;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;

/** How a region's units stood on its minimum levels in the years of the evaluation window. */
final class LevelHistory {

  private record Key(int year, String unit, String level) {}

  private final WindowView window;
  private final Map<Key, AssessedLevel> verdicts = new HashMap<>();
  private final Map<Integer, List<String>> defined;
  private final Map<Integer, List<String>> units;

  LevelHistory(FollowUp followUp, String region) {
    this.window = WindowView.of(followUp.year());
    for (AssessedLevel verdict : followUp.minimumLevels().verdicts()) {
      verdicts.put(new Key(verdict.year(), verdict.organisation(), verdict.level()), verdict);
    }
    this.defined =
        window.years().stream()
            .collect(
                Collectors.toMap(
                    year -> year,
                    year ->
                        followUp.minimumLevels().of(year, region).stream()
                            .filter(MinimumLevel::isDefined)
                            .map(MinimumLevel::id)
                            .toList()));
    this.units =
        followUp.organisations().stream()
            .filter(unit -> unit.level().equals("UNIT") && unit.isWithin(region))
            .collect(
                Collectors.groupingBy(
                    Organisation::year,
                    Collectors.mapping(Organisation::code, Collectors.toList())));
  }

  WindowView window() {
    return window;
  }

  Optional<AssessedLevel> verdict(int year, String unit, String level) {
    return Optional.ofNullable(verdicts.get(new Key(year, unit, level)));
  }

  /** How the units that were in force in a year stood on a level. */
  LevelTally tally(int year, String level) {
    return LevelTally.of(
        units.getOrDefault(year, List.of()).stream()
            .flatMap(unit -> verdict(year, unit, level).map(AssessedLevel::status).stream())
            .toList());
  }

  /** How a unit stood on a level in the years of the window. */
  LevelTally tally(String unit, String level) {
    return LevelTally.of(
        window.years().stream()
            .flatMap(year -> verdict(year, unit, level).map(AssessedLevel::status).stream())
            .toList());
  }

  /** A unit's status in every year of the window. */
  List<Cell> years(String unit, String level) {
    return window.years().stream().map(year -> status(year, unit, level)).toList();
  }

  private Cell status(int year, String unit, String level) {
    return verdict(year, unit, level)
        .<Cell>map(verdict -> new Cell.Level(verdict.status()))
        .orElse(holds(year, level) ? Cell.EMPTY : Cell.NOT_DELIVERED);
  }

  /** The years of the window, each with how many units had each status. */
  List<LevelYearView> years(String level) {
    return window.years().stream().map(year -> year(year, level)).toList();
  }

  private LevelYearView year(int year, String level) {
    LevelTally tally = tally(year, level);
    Map<String, Cell> counts = new LinkedHashMap<>(tally.cells());
    if (!holds(year, level)) {
      counts.replaceAll((status, count) -> Cell.NOT_DELIVERED);
    }
    return new LevelYearView(year, counts, tally.share());
  }

  private boolean holds(int year, String level) {
    return Objects.requireNonNull(defined.get(year)).contains(level);
  }
}
