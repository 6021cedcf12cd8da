package se.bokslut.recount;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indicator of minimum levels fulfilled among those applicable; above units, the mean of the
 * units that delivered anything.
 */
record FulfilmentOfLevels(MinimumLevels levels, Sources sources) {

  private static final Outcome NONE = Outcome.NOT_DELIVERED;

  Indicator indicator() {
    return Indicator.calculated("minimum-level-fulfilment", this::outcome)
        .coveredBy(this::deliveredAnything)
        .asShare();
  }

  private Outcome outcome(String organisation, int year) {
    boolean unit =
        sources
            .organisations()
            .level(organisation, year)
            .filter(Organisation.Level.UNIT::equals)
            .isPresent();
    return unit ? ofUnit(organisation, year) : mean(organisation, year);
  }

  private Outcome ofUnit(String unit, int year) {
    if (!deliveredAnything(year).contains(unit)) {
      return NONE;
    }
    Collection<LevelVerdict> applicable = applicable(unit, year);
    long fulfilled = applicable.stream().filter(LevelVerdict::fulfilled).count();
    return Outcome.ratio(
        Fraction.of(fulfilled), Fraction.of(applicable.size()), rows(List.of(unit), year));
  }

  private Outcome mean(String organisation, int year) {
    List<String> units =
        sources.organisations().units(organisation, year).stream()
            .filter(unit -> ofUnit(unit, year).value().isPresent())
            .toList();
    return units.isEmpty()
        ? NONE
        : Outcome.of(
            units.stream()
                .flatMap(unit -> ofUnit(unit, year).value().stream())
                .reduce(Fraction.ZERO, Fraction::plus)
                .over(Fraction.of(units.size())),
            rows(units, year));
  }

  private Collection<LevelVerdict> applicable(String unit, int year) {
    return levels.verdicts(unit, year).values().stream().filter(LevelVerdict::applicable).toList();
  }

  private int rows(List<String> units, int year) {
    return (int)
        units.stream()
            .flatMap(unit -> applicable(unit, year).stream())
            .flatMap(verdict -> verdict.rows().stream())
            .distinct()
            .count();
  }

  private Set<String> deliveredAnything(int year) {
    Set<String> delivered = new HashSet<>();
    Stream.of(
            sources.publications().delivered(year),
            sources.students().delivered(year),
            sources.dissertations().delivered(year),
            sources.grants().anything(year),
            sources.staff().delivered(year),
            sources.answers().delivered(year))
        .forEach(delivered::addAll);
    return delivered;
  }
}
