package se.bokslut.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The organisations in force in one year and how they belong together. */
final class OrganisationTree {

  private final Map<String, OrganisationVersion> byCode;
  private final Function<String, Set<String>> successors;

  /**
   * Takes the organisations in force by code.
   *
   * @param successors those in force that replace a code
   */
  OrganisationTree(
      Map<String, OrganisationVersion> byCode, Function<String, Set<String>> successors) {
    this.byCode = byCode;
    this.successors = successors;
  }

  Collection<OrganisationVersion> all() {
    return byCode.values();
  }

  /** An organisation by its code; a region's code may lack its leading zero. */
  Optional<OrganisationVersion> find(String code) {
    OrganisationVersion exact = byCode.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    return Optional.ofNullable(byCode.get(RegionCode.padded(code)))
        .filter(version -> version.level() == Level.REGION);
  }

  /** One that is stated as superior may have been replaced by another. */
  private Optional<OrganisationVersion> findOrSuccessor(String code) {
    Optional<OrganisationVersion> found = find(code);
    if (found.isPresent()) {
      return found;
    }
    Set<String> replacing = successors.apply(code);
    return replacing.size() == 1 ? find(replacing.iterator().next()) : Optional.empty();
  }

  /** The organisation itself and all above it up to the nation, lowest first. */
  Set<String> upwards(String code) {
    Set<String> upwards = new LinkedHashSet<>();
    for (OrganisationVersion version : path(code)) {
      upwards.add(version.code());
    }
    upwards.add(Level.NATION_CODE);
    return upwards;
  }

  /** The nearest organisation of a level at or above one. */
  Optional<OrganisationVersion> at(Level level, String code) {
    return path(code).stream().filter(version -> version.level() == level).findFirst();
  }

  /** The region an organisation belongs to, else the one whose code it states. */
  Optional<String> regionCode(String code) {
    return at(Level.REGION, code)
        .map(OrganisationVersion::code)
        .or(
            () ->
                find(code)
                    .flatMap(version -> Optional.ofNullable(version.regionCode()))
                    .map(RegionCode::padded));
  }

  private List<OrganisationVersion> path(String code) {
    List<OrganisationVersion> path = new ArrayList<>();
    Optional<OrganisationVersion> current = find(code);
    while (current.isPresent() && !path.contains(current.get())) {
      path.add(current.get());
      current = above(current.get());
    }
    return path;
  }

  /** The one directly above: by its superior's code, else the region by its region code. */
  Optional<OrganisationVersion> above(OrganisationVersion version) {
    if (version.level() == Level.REGION) {
      return Optional.empty();
    }
    return Optional.ofNullable(version.parentCode())
        .flatMap(this::findOrSuccessor)
        .filter(parent -> parent.level().compareTo(version.level()) > 0)
        .or(
            () ->
                Optional.ofNullable(version.regionCode())
                    .flatMap(this::findOrSuccessor)
                    .filter(region -> region.level() == Level.REGION));
  }
}
