package se.bokslut.recount;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdict on every minimum level of every unit, year by year. */
final class MinimumLevels {

  private record UnitInYear(String unit, int year) {}

  private final LevelCatalogue catalogue;
  private final Sources sources;
  private final Map<UnitInYear, Map<String, LevelVerdict>> known = new HashMap<>();

  MinimumLevels(List<Fields> levelRows, UnitResolver resolver, Sources sources) {
    this.sources = sources;
    this.catalogue =
        new LevelCatalogue(levelRows, resolver, new BuiltInLevels(new DataRules(sources)));
  }

  /** The lines of all units in force in the year. */
  List<List<String>> lines(int year) {
    return sources.organisations().units(Organisations.NATION, year).stream()
        .flatMap(
            unit ->
                verdicts(unit, year).entrySet().stream()
                    .map(level -> line(year, unit, level.getKey(), level.getValue())))
        .toList();
  }

  /** The verdicts of a unit by the ids of the levels that hold for it. */
  Map<String, LevelVerdict> verdicts(String unit, int year) {
    return known.computeIfAbsent(new UnitInYear(unit, year), this::verdicts);
  }

  private Map<String, LevelVerdict> verdicts(UnitInYear asked) {
    Map<String, LevelVerdict> verdicts = new LinkedHashMap<>();
    for (MinimumLevel level : catalogue.levels(asked.unit(), asked.year())) {
      Optional<AnswerRow> answer =
          sources.answers().answer(asked.unit(), level.key(), asked.year());
      DataVerdict data = level.dataRule().verdict(asked.unit(), asked.year(), answer);
      verdicts.put(level.id(), LevelVerdict.of(level, data, answer));
    }
    return verdicts;
  }

  private static List<String> line(int year, String unit, String level, LevelVerdict verdict) {
    return List.of(Integer.toString(year), unit, level, verdict.status().words(), verdict.source());
  }
}
