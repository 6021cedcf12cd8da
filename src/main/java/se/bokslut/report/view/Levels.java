package se.bokslut.report.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.AssessedLevel;
import se.bokslut.report.FollowUp;
import se.bokslut.report.MinimumLevel;
import se.bokslut.report.MinimumLevels;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;

/** How the units of a region stand on its minimum levels in the reporting year. */
final class Levels {

  private static final Measure SHARE = new Measure(Measure.Form.PERCENT, 0);

  private final int year;
  private final List<Organisation> units;
  private final MinimumLevels all;
  private final List<MinimumLevel> levels;

  /** Takes the region's units, in the order in which they are listed. */
  Levels(FollowUp followUp, String region, List<Organisation> units) {
    this.year = followUp.year();
    this.units = units;
    this.all = followUp.minimumLevels();
    this.levels = all.of(year, region);
  }

  /** Symbol and word of every status by its code. */
  static Map<String, String> statuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (MinimumLevelStatus status : MinimumLevelStatus.values()) {
      statuses.put(code(status), text(status));
    }
    return statuses;
  }

  private static String code(MinimumLevelStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static String text(MinimumLevelStatus status) {
    return status.symbol() + " " + status.word();
  }

  /** Every level that holds, with how many units have each status. */
  List<LevelView> levels() {
    Map<String, Map<MinimumLevelStatus, Long>> counts =
        units.stream()
            .flatMap(unit -> all.of(year, unit).stream())
            .collect(
                Collectors.groupingBy(
                    AssessedLevel::level,
                    Collectors.groupingBy(AssessedLevel::status, Collectors.counting())));
    return levels.stream()
        .map(level -> view(level, counts.getOrDefault(level.id(), Map.of())))
        .toList();
  }

  private static LevelView view(MinimumLevel level, Map<MinimumLevelStatus, Long> counts) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (MinimumLevelStatus status : MinimumLevelStatus.values()) {
      cells.put(code(status), new Cell.Whole(counts.getOrDefault(status, 0L)));
    }
    return new LevelView(
        level.id(),
        level.area(),
        level.name(),
        level.builtIn(),
        level.isDefined(),
        cells,
        share(counts));
  }

  /** Those that fulfil a level by those that it applies to (spec minimum-levels). */
  private static Cell share(Map<MinimumLevelStatus, Long> counts) {
    long counted =
        Arrays.stream(MinimumLevelStatus.values())
            .filter(status -> status != MinimumLevelStatus.NOT_APPLICABLE)
            .mapToLong(status -> counts.getOrDefault(status, 0L))
            .sum();
    long fulfilled = counts.getOrDefault(MinimumLevelStatus.FULFILLED, 0L);
    return counted == 0
        ? Cell.NOT_DELIVERED
        : new Cell.Figure(Fraction.of(fulfilled).dividedBy(Fraction.of(counted)), SHARE, false);
  }

  /** The levels that units do not fulfil, unit by unit. */
  List<VerdictView> unmet() {
    return verdicts(verdict -> verdict.status() == MinimumLevelStatus.NOT_FULFILLED);
  }

  /** Where units answer otherwise than their rows tell, unit by unit. */
  List<VerdictView> conflicts() {
    return verdicts(all.conflicts(year)::contains);
  }

  private List<VerdictView> verdicts(Predicate<AssessedLevel> shown) {
    return units.stream()
        .flatMap(
            unit -> all.of(year, unit).stream().filter(shown).map(verdict -> view(unit, verdict)))
        .toList();
  }

  private VerdictView view(Organisation unit, AssessedLevel verdict) {
    return new VerdictView(
        unit.name(),
        unit.code(),
        verdict.level(),
        levels.stream()
            .filter(level -> level.id().equals(verdict.level()))
            .map(MinimumLevel::name)
            .findFirst()
            .orElse(""),
        text(verdict.status()),
        verdict.source().map(MinimumLevelSource::word),
        verdict.answer());
  }
}
