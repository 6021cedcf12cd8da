package se.bokslut.organisation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All organisations over time: who is in force when, and who replaces whom (spec input "Which
 * unit").
 *
 * <p>Of several rows for one code in one year the first in row order holds.
 */
final class OrganisationRegister {

  private final List<OrganisationVersion> versions;
  private final Map<String, Set<String>> successors;
  private final Map<Integer, OrganisationTree> trees = new HashMap<>();

  /**
   * Takes the organisations.
   *
   * @param versions in row order
   */
  OrganisationRegister(List<OrganisationVersion> versions) {
    this.versions = List.copyOf(versions);
    this.successors = new HashMap<>();
    for (OrganisationVersion version : versions) {
      for (String replaced : version.replaces()) {
        successors.computeIfAbsent(replaced, code -> new LinkedHashSet<>()).add(version.code());
      }
    }
  }

  /** The organisations in force in a year and how they belong together. */
  OrganisationTree in(int year) {
    return trees.computeIfAbsent(
        year,
        y -> {
          Map<String, OrganisationVersion> byCode = new LinkedHashMap<>();
          for (OrganisationVersion version : versions) {
            if (version.inForce(y)) {
              byCode.putIfAbsent(version.code(), version);
            }
          }
          return new OrganisationTree(byCode, code -> successorsInForce(code, y));
        });
  }

  List<OrganisationVersion> versions() {
    return versions;
  }

  /** Every code that ever was. */
  Set<String> codes() {
    return versions.stream().map(OrganisationVersion::code).collect(Collectors.toSet());
  }

  /** All that replace an organisation, directly or in steps, and are in force in a year. */
  Set<String> successorsInForce(String code, int year) {
    Set<String> found = new LinkedHashSet<>();
    collectSuccessors(code, year, found, new LinkedHashSet<>(Set.of(code)));
    return found;
  }

  /** Adds the organisation when it is in force, else its one successor; nothing when none is. */
  void itselfOrSuccessors(String code, int year, Set<String> found) {
    if (in(year).find(code).isPresent()) {
      found.add(code);
      return;
    }
    Set<String> successorsInForce = successorsInForce(code, year);
    if (successorsInForce.size() == 1) {
      found.addAll(successorsInForce);
    }
  }

  private void collectSuccessors(String code, int year, Set<String> found, Set<String> seen) {
    for (String successor : successors.getOrDefault(code, Set.of())) {
      if (seen.add(successor)) {
        if (in(year).find(successor).isPresent()) {
          found.add(successor);
        } else {
          collectSuccessors(successor, year, found, seen);
        }
      }
    }
  }

  /**
   * The one that inherits an organisation's earlier rows: where all that have replaced it have
   * themselves come to one; none when it was split into several.
   */
  Optional<String> heir(String code, int year) {
    return heir(code, year, Set.of(code));
  }

  private Optional<String> heir(String code, int year, Set<String> seen) {
    Set<Optional<String>> heirs = new LinkedHashSet<>();
    for (String successor : successors.getOrDefault(code, Set.of())) {
      Set<String> further = new LinkedHashSet<>(seen);
      if (further.add(successor)) {
        heirs.add(
            in(year).find(successor).isPresent()
                ? Optional.of(successor)
                : heir(successor, year, further));
      }
    }
    return heirs.size() == 1 ? heirs.iterator().next() : Optional.empty();
  }

  /** To whom the rows of each region that ever was belong, seen from a year. */
  Map<String, String> regionHeirs(int year) {
    Map<String, String> heirs = new LinkedHashMap<>();
    for (OrganisationVersion version : versions) {
      String code = version.code();
      if (version.level() == Level.REGION) {
        boolean inForce = in(year).find(code).isPresent();
        heirs.put(code, inForce ? code : heir(code, year).orElse(code));
      }
    }
    return heirs;
  }
}
