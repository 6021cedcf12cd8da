package se.bokslut.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bokslut.dataset.Affiliations;

/**
 * Finds the organisations that authors' affiliations name, by registered alias or DiVA-id (spec
 * input "Which unit").
 *
 * <p>An alias is a run of whole comma-separated parts of an affiliation. Of organisations above
 * each other an author belongs to the lowest one, so that nobody is counted twice above it.
 */
final class AffiliationIndex {

  private static final Pattern ID = Pattern.compile("\\[\\s*+([^\\[\\]\\s]++)\\s*+\\]");
  private static final Pattern PARTS = Pattern.compile("[,;]");

  /** No name of an organisation is longer; a run of combining marks is slow to put in order. */
  private static final int LONGEST_PART = 1_000;

  private final OrganisationRegister register;
  private final Map<String, Set<OrganisationVersion>> byAlias = new HashMap<>();
  private final Map<String, Set<OrganisationVersion>> byPlainAlias = new HashMap<>();
  private final Map<String, Set<OrganisationVersion>> byId = new HashMap<>();
  private int longestAlias;

  AffiliationIndex(OrganisationRegister register) {
    this.register = register;
    for (OrganisationVersion version : register.versions()) {
      version.divaIds().forEach(id -> enter(byId, id, version));
      for (String alias : version.aliases()) {
        List<String> parts = parts(alias, OrganisationNames::tidy);
        longestAlias = Math.max(longestAlias, parts.size());
        enter(byAlias, String.join(",", parts), version);
        enter(
            byPlainAlias,
            String.join(",", parts(alias, OrganisationNames::withoutDiacritics)),
            version);
      }
    }
  }

  private static void enter(
      Map<String, Set<OrganisationVersion>> index, String key, OrganisationVersion version) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(version);
    }
  }

  /** How many authors belong to each organisation, by code; those that nobody belongs to lack. */
  Map<String, Integer> authors(Affiliations affiliations, int year) {
    Map<String, Integer> authors = new TreeMap<>();
    for (List<String> author : affiliations.authors()) {
      Set<String> codes = new HashSet<>();
      author.forEach(affiliation -> codes.addAll(organisations(affiliation, year)));
      lowest(codes, year).forEach(code -> authors.merge(code, 1, Integer::sum));
    }
    return authors;
  }

  /** An id that is known says more than the names beside it. */
  private Set<String> organisations(String affiliation, int year) {
    Set<String> codes = new HashSet<>();
    Matcher ids = ID.matcher(affiliation);
    while (ids.find()) {
      codes.addAll(inForce(byId.getOrDefault(ids.group(1), Set.of()), year));
    }
    if (!codes.isEmpty()) {
      return codes;
    }
    String names = ids.replaceAll(" ");
    Set<String> named = named(byAlias, parts(names, OrganisationNames::tidy), year, false);
    codes.addAll(
        named.isEmpty()
            ? named(byPlainAlias, parts(names, OrganisationNames::withoutDiacritics), year, true)
            : named);
    return codes;
  }

  /**
   * Those whose alias is a run of the parts.
   *
   * @param oneOnly whether an alias that several organisations bear names none
   */
  private Set<String> named(
      Map<String, Set<OrganisationVersion>> index, List<String> parts, int year, boolean oneOnly) {
    Set<String> named = new HashSet<>();
    for (int from = 0; from < parts.size(); from++) {
      int last = Math.min(parts.size(), from + longestAlias);
      for (int to = from + 1; to <= last; to++) {
        Set<OrganisationVersion> versions =
            index.getOrDefault(String.join(",", parts.subList(from, to)), Set.of());
        Set<String> codes = inForce(versions, year);
        if (codes.size() == 1 || !oneOnly) {
          named.addAll(codes);
        }
      }
    }
    return named;
  }

  /** The codes of those in force, else of the successors of those that were or will be. */
  private Set<String> inForce(Set<OrganisationVersion> versions, int year) {
    Set<String> codes = new HashSet<>();
    for (OrganisationVersion version : versions) {
      if (version.inForce(year)) {
        codes.add(version.code());
      }
    }
    if (codes.isEmpty()) {
      versions.forEach(version -> register.itselfOrSuccessors(version.code(), year, codes));
    }
    return codes;
  }

  private Set<String> lowest(Set<String> codes, int year) {
    Set<String> lowest = new HashSet<>(codes);
    for (String code : codes) {
      Set<String> above = new HashSet<>(register.in(year).upwards(code));
      above.remove(code);
      lowest.removeAll(above);
    }
    return lowest;
  }

  private static List<String> parts(String text, UnaryOperator<String> form) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(PARTS.split(text))
        .filter(part -> part.length() <= LONGEST_PART)
        .map(form)
        .filter(part -> !part.isEmpty())
        .forEach(parts::add);
    return parts;
  }
}
