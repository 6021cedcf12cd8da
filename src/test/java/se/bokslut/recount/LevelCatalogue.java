package se.bokslut.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The minimum levels that hold for a unit: its region's, else those for all, else built-in ones.
 */
final class LevelCatalogue {

  private final BuiltInLevels builtIn;
  private final UnitResolver resolver;
  private final List<LevelRow> delivered = new ArrayList<>();
  private final Map<String, String> firstStatedIds = new LinkedHashMap<>();

  LevelCatalogue(List<Fields> rows, UnitResolver resolver, BuiltInLevels builtIn) {
    this.builtIn = builtIn;
    this.resolver = resolver;
    rows.stream()
        .flatMap(row -> LevelRow.read(row).stream())
        .filter(this::known)
        .forEach(this::add);
  }

  List<MinimumLevel> levels(String unit, int year) {
    String region = resolver.organisations().region(unit, year);
    Map<String, MinimumLevel> levels = new LinkedHashMap<>();
    if (year >= BuiltInLevels.FIRST_YEAR) {
      builtIn.all().forEach(level -> levels.put(level.key(), level));
    }
    first(year, LevelRow::forAll).forEach(levels::put);
    first(year, row -> resolver.region(row.row(), year).filter(region::equals).isPresent())
        .forEach(levels::put);
    return List.copyOf(levels.values());
  }

  private Map<String, MinimumLevel> first(int year, Predicate<LevelRow> condition) {
    Map<String, MinimumLevel> first = new LinkedHashMap<>();
    delivered.stream()
        .filter(row -> row.holds(year))
        .filter(condition)
        .forEach(row -> first.putIfAbsent(row.key(), level(row)));
    return first;
  }

  private MinimumLevel level(LevelRow row) {
    MinimumLevel rules = builtIn.rules(row.key(), firstStatedIds.getOrDefault(row.key(), row.id()));
    return row.by() == LevelRow.Decided.BY_ANSWER_ONLY ? rules.byAnswerOnly() : rules;
  }

  private void add(LevelRow row) {
    delivered.add(row);
    firstStatedIds.putIfAbsent(row.key(), row.id());
  }

  /** For all, or for what is a region. */
  private boolean known(LevelRow row) {
    Optional<String> region = row.row().text("Regionkod").flatMap(resolver::byCode);
    return row.forAll() || region.filter(resolver.organisations()::isRegion).isPresent();
  }
}
