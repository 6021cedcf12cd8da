package se.bokslut.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.KindDefinition;

/** Finds the organisation that rows state by code, name or folder (spec input "Which unit"). */
final class OrganisationResolver {

  private final OrganisationRegister register;
  private final NameIndex byName;
  private final NameIndex byCodeOrName;
  private final ClosestOrganisations closest =
      new ClosestOrganisations(OrganisationNames::withoutDiacritics);

  OrganisationResolver(OrganisationRegister register) {
    this.register = register;
    this.byName = new NameIndex(register.versions(), OrganisationResolver::names);
    this.byCodeOrName = new NameIndex(register.versions(), OrganisationResolver::codeAndName);
  }

  /**
   * Resolves a stated unit.
   *
   * @param source where rows of its kind state their unit, and so which organisations it can be
   */
  Resolution resolve(StatedUnit stated, KindDefinition.UnitSource source) {
    if (source.isNation(stated.code(), Level.NATION_CODE)) {
      return new Resolution.Resolved(Level.NATION_CODE);
    }
    if (source.isRegion()) {
      return region(stated.code(), stated.year());
    }
    if (!stated.code().isEmpty()) {
      return byCode(stated.code(), stated.year());
    }
    if (!stated.name().isEmpty()) {
      return byName(stated.name(), stated.year());
    }
    return byFolder(stated.folder(), stated.year())
        .orElseGet(
            () ->
                new Resolution.Unresolved(
                    FindingCode.MISSING_UNIT,
                    "Raden anger ingen enhet, och ingen mapp bär en enhets namn eller kod.",
                    "Fyll i Enhetskod eller Enhet, eller lägg filen i en mapp med enhetens kod."));
  }

  /** The units that a folder can mean, in one or other year; none when it names none. */
  Set<String> unitsOfFolder(String folder) {
    return nearestFirst(folder).stream()
        .map(name -> codes(byCodeOrName.find(name, this::isUnit)))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Resolution byCode(String code, int year) {
    return everKnown(code)
        .map(known -> itselfOrSuccessor(known, code, year))
        .orElseGet(() -> unknown(code, year));
  }

  private Resolution region(String code, int year) {
    List<OrganisationVersion> regions =
        register.versions().stream().filter(version -> version.level() == Level.REGION).toList();
    String padded = RegionCode.padded(code);
    return regions.stream().anyMatch(region -> region.code().equals(padded))
        ? itselfOrSuccessor(padded, code, year)
        : new Resolution.Unresolved(
            FindingCode.UNKNOWN_UNIT,
            "”%s” är ingen känd regionkod.".formatted(code),
            "Rätta koden; regionens kod är två siffror, som i organisationsunderlaget.%s"
                .formatted(closest.to(code, oneACode(regions))));
  }

  private static Collection<OrganisationVersion> oneACode(List<OrganisationVersion> versions) {
    return versions.stream()
        .collect(
            Collectors.toMap(
                OrganisationVersion::code,
                version -> version,
                (first, later) -> first,
                LinkedHashMap::new))
        .values();
  }

  /** A code that some organisation has borne; a region's may lack its leading zero. */
  private Optional<String> everKnown(String code) {
    String region = RegionCode.padded(code);
    return register.versions().stream()
        .filter(
            version ->
                version.code().equals(code)
                    || (version.level() == Level.REGION && version.code().equals(region)))
        .map(OrganisationVersion::code)
        .findFirst();
  }

  private Resolution byName(String name, int year) {
    Set<String> inForce = codes(byName.find(name, version -> version.inForce(year)));
    if (inForce.size() == 1) {
      return new Resolution.Resolved(inForce.iterator().next());
    }
    if (inForce.size() > 1) {
      return ambiguous(name, inForce);
    }
    Set<String> ever = codes(byName.find(name, version -> true));
    return switch (ever.size()) {
      case 0 -> unknown(name, year);
      case 1 -> itselfOrSuccessor(ever.iterator().next(), name, year);
      default -> ambiguous(name, ever);
    };
  }

  private Optional<Resolution> byFolder(String folder, int year) {
    for (String name : nearestFirst(folder)) {
      Set<String> codes =
          codes(byCodeOrName.find(name, version -> isUnit(version) && version.inForce(year)));
      if (codes.isEmpty()) {
        codes = codes(byCodeOrName.find(name, this::isUnit));
      }
      if (codes.size() > 1) {
        return Optional.of(ambiguous(name, codes));
      }
      if (codes.size() == 1) {
        return Optional.of(byCode(codes.iterator().next(), year));
      }
    }
    return Optional.empty();
  }

  private boolean isUnit(OrganisationVersion version) {
    return version.level() == Level.UNIT;
  }

  private static List<String> nearestFirst(String folder) {
    List<String> names = new ArrayList<>(List.of(folder.split("/")));
    names.removeIf(String::isBlank);
    Collections.reverse(names);
    return names;
  }

  private static Stream<String> names(OrganisationVersion version) {
    return Stream.concat(Stream.of(version.name()), version.aliases().stream());
  }

  private static Stream<String> codeAndName(OrganisationVersion version) {
    return Stream.of(version.code(), version.name());
  }

  private static Set<String> codes(List<OrganisationVersion> versions) {
    return versions.stream()
        .map(OrganisationVersion::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The organisation when it is in force, perhaps by another name now, else its one successor. */
  private Resolution itselfOrSuccessor(String code, String stated, int year) {
    Optional<OrganisationVersion> inForce = register.in(year).find(code);
    if (inForce.isPresent()) {
      return new Resolution.Resolved(inForce.get().code());
    }
    Set<String> successors = register.successorsInForce(code, year);
    if (successors.size() == 1) {
      return new Resolution.Resolved(successors.iterator().next());
    }
    return new Resolution.Unresolved(
        FindingCode.UNIT_NOT_IN_FORCE,
        successors.isEmpty()
            ? "”%s” finns inte i organisationen %d och ingen enhet ersätter den."
                .formatted(stated, year)
            : "”%s” finns inte i organisationen %d och har ersatts av flera: %s."
                .formatted(stated, year, String.join(", ", successors)),
        "Ange den enhet som gällde %d, eller rätta giltigheten i organisationsunderlaget."
            .formatted(year));
  }

  private static Resolution ambiguous(String name, Set<String> codes) {
    return new Resolution.Unresolved(
        FindingCode.AMBIGUOUS_UNIT,
        "Flera enheter heter ”%s”: %s.".formatted(name, String.join(" och ", codes)),
        "Ange enhetens kod i kolumnen Enhetskod.");
  }

  private Resolution unknown(String stated, int year) {
    return new Resolution.Unresolved(
        FindingCode.UNKNOWN_UNIT,
        "”%s” är ingen känd enhet.".formatted(stated),
        "Rätta enheten, eller lägg till namnet som alias i organisationsunderlaget.%s"
            .formatted(closest.to(stated, register.in(year).all())));
  }
}
