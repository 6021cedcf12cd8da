package se.bokslut.report.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.report.AssessedLevel;
import se.bokslut.report.FollowUp;
import se.bokslut.report.MinimumLevel;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;

/** How the units of a region stand on its minimum levels, in the reporting year and before. */
final class Levels {

  private final int year;
  private final List<Organisation> units;
  private final LevelHistory history;
  private final List<MinimumLevel> levels;

  /** Takes the region's units, in the order in which they are listed. */
  Levels(FollowUp followUp, String region, List<Organisation> units) {
    this.year = followUp.year();
    this.units = units;
    this.history = new LevelHistory(followUp, region);
    this.levels = followUp.minimumLevels().of(year, region);
  }

  /** Symbol and word of every status by its code. */
  static Map<String, String> statuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (MinimumLevelStatus status : MinimumLevelStatus.values()) {
      statuses.put(LevelTally.code(status), new Cell.Level(status).text());
    }
    return statuses;
  }

  /** The years by which the levels are evaluated. */
  WindowView window() {
    return history.window();
  }

  /** Every level that holds, with how many units have each status. */
  List<LevelView> levels() {
    return levels.stream().map(this::view).toList();
  }

  private LevelView view(MinimumLevel level) {
    LevelTally tally = history.tally(year, level.id());
    long everyYear =
        units.stream()
            .filter(unit -> history.tally(unit.code(), level.id()).isAllFulfilled())
            .count();
    return new LevelView(
        level.id(),
        level.area(),
        level.name(),
        level.text(),
        level.builtIn(),
        level.isDefined(),
        tally.cells(),
        tally.share(),
        history.years(level.id()),
        new Cell.Whole(everyYear));
  }

  /** How a unit stands on every level whose text is known. */
  List<UnitLevelView> of(Organisation unit) {
    return levels.stream().flatMap(level -> view(unit.code(), level).stream()).toList();
  }

  private Optional<UnitLevelView> view(String unit, MinimumLevel level) {
    Optional<AssessedLevel> verdict = history.verdict(year, unit, level.id());
    LevelTally years = history.tally(unit, level.id());
    return level
        .text()
        .map(
            text ->
                new UnitLevelView(
                    level.id(),
                    level.area(),
                    level.name(),
                    text,
                    verdict.<Cell>map(known -> new Cell.Level(known.status())).orElse(Cell.EMPTY),
                    verdict.flatMap(AssessedLevel::source).map(MinimumLevelSource::word),
                    verdict.flatMap(AssessedLevel::answer),
                    history.years(unit, level.id()),
                    new Cell.Years(years.fulfilled(), years.counted()),
                    years.share()));
  }

  /** The levels that units do not fulfil, unit by unit. */
  List<VerdictView> unmet() {
    return verdicts(verdict -> verdict.status() == MinimumLevelStatus.NOT_FULFILLED);
  }

  /** Where units answer otherwise than their rows tell, unit by unit. */
  List<VerdictView> conflicts() {
    return verdicts(AssessedLevel::isConflict);
  }

  private List<VerdictView> verdicts(Predicate<AssessedLevel> shown) {
    return units.stream()
        .flatMap(
            unit ->
                levels.stream()
                    .flatMap(
                        level ->
                            history.verdict(year, unit.code(), level.id()).stream()
                                .filter(shown)
                                .map(verdict -> view(unit, level, verdict))))
        .toList();
  }

  private static VerdictView view(Organisation unit, MinimumLevel level, AssessedLevel verdict) {
    return new VerdictView(
        unit.name(),
        unit.code(),
        verdict.level(),
        level.name(),
        new Cell.Level(verdict.status()),
        verdict.source().map(MinimumLevelSource::word),
        verdict.answer());
  }
}
