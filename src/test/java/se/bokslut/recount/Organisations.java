package se.bokslut.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All organisations with their validity: who is in force, above whom, and after whom. */
final class Organisations {

  /** The code of the nation, which stands above all and is always in force. */
  static final String NATION = "SE";

  private final Map<String, List<Organisation>> versions = new LinkedHashMap<>();
  private final Map<String, Set<String>> within = new HashMap<>();

  Organisations(List<Organisation> rowsInOrder) {
    rowsInOrder.forEach(
        row -> versions.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
  }

  boolean knows(String code) {
    return versions.containsKey(code);
  }

  boolean isRegion(String code) {
    return versions.getOrDefault(code, List.of()).stream()
        .anyMatch(version -> version.level() == Organisation.Level.REGION);
  }

  /** Whether a region bears the name, both compared without case, diacritics and blanks. */
  boolean isRegionName(String compactName) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(version -> version.level() == Organisation.Level.REGION)
        .flatMap(Organisation::names)
        .map(Texts::compact)
        .anyMatch(compactName::equals);
  }

  /** The version in force on the last day of the year. */
  Optional<Organisation> inForce(String code, int year) {
    return versions.getOrDefault(code, List.of()).stream()
        .filter(version -> version.inForce(year))
        .findFirst();
  }

  List<Organisation> allInForce(int year) {
    return versions.keySet().stream().flatMap(code -> inForce(code, year).stream()).toList();
  }

  /** The level in a year in which it is in force; the nation's for the nation's code. */
  Optional<Organisation.Level> level(String code, int year) {
    return code.equals(NATION)
        ? Optional.of(Organisation.Level.NATION)
        : inForce(code, year).map(Organisation::level);
  }

  /** The units in force in and below an organisation. */
  List<String> units(String code, int year) {
    return within(code, year).stream()
        .filter(each -> level(each, year).filter(Organisation.Level.UNIT::equals).isPresent())
        .sorted(Texts.BY_CODE_POINT)
        .toList();
  }

  /** Codes that satisfy the condition in any of their versions. */
  Set<String> matching(Predicate<Organisation> condition) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(condition)
        .map(Organisation::code)
        .collect(Collectors.toSet());
  }

  /** The organisation itself in a year in which it is in force, else its one successor that is. */
  Optional<String> current(String code, int year) {
    return new Succession(this).current(code, year);
  }

  /** Who inherits the earlier years of an organisation: its only successor, or that one's. */
  Optional<String> heir(String code, int year) {
    return new Succession(this).heir(code, year);
  }

  /** The organisation and all below it that are in force in the year. */
  Set<String> within(String code, int year) {
    return within.computeIfAbsent(code + "|" + year, asked -> allWithin(code, year));
  }

  private Set<String> allWithin(String code, int year) {
    return Stream.concat(
            Stream.of(NATION).filter(code::equals),
            allInForce(year).stream()
                .map(Organisation::code)
                .filter(lower -> chain(lower, year).contains(code)))
        .collect(Collectors.toSet());
  }

  /** Those of an earlier year in and below the organisation, and those that it has replaced. */
  Set<String> window(String organisation, int year, int reportingYear) {
    Set<String> then = new HashSet<>(within(organisation, year));
    allInForce(year).stream()
        .map(Organisation::code)
        .filter(code -> inForce(code, reportingYear).isEmpty())
        .filter(code -> heir(code, reportingYear).filter(organisation::equals).isPresent())
        .forEach(code -> then.addAll(within(code, year)));
    return then;
  }

  /** The region an organisation belongs to, by which local ids are told apart. */
  String region(String code, int year) {
    List<String> chain = chain(code, year);
    return chain.stream()
        .filter(this::isRegion)
        .findFirst()
        .or(() -> inForce(code, year).flatMap(Organisation::regionCode))
        .orElse("");
  }

  private List<String> chain(String code, int year) {
    List<String> chain = new ArrayList<>();
    Optional<String> next = Optional.of(code);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = inForce(next.get(), year).flatMap(organisation -> above(organisation, year));
    }
    chain.add(NATION);
    return chain;
  }

  private Optional<String> above(Organisation organisation, int year) {
    if (organisation.level() == Organisation.Level.REGION) {
      return Optional.empty();
    }
    return organisation
        .parent()
        .map(parent -> knows(parent) ? parent : Organisation.padded(parent))
        .flatMap(parent -> current(parent, year))
        .or(() -> organisation.regionCode().flatMap(region -> current(region, year)));
  }
}
