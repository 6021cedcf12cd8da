package se.bokslut.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds organisations by a name as names are compared (spec input "Which unit"), however many rows
 * ask.
 */
final class NameIndex {

  private final Map<String, List<OrganisationVersion>> tidy = new HashMap<>();
  private final Map<String, List<OrganisationVersion>> withoutDiacritics = new HashMap<>();

  /**
   * Takes the organisations.
   *
   * @param names the names by which one is found
   */
  NameIndex(
      List<OrganisationVersion> versions, Function<OrganisationVersion, Stream<String>> names) {
    for (OrganisationVersion version : versions) {
      names
          .apply(version)
          .forEach(
              name -> {
                enter(tidy, OrganisationNames.tidy(name), version);
                enter(withoutDiacritics, OrganisationNames.withoutDiacritics(name), version);
              });
    }
  }

  private static void enter(
      Map<String, List<OrganisationVersion>> index, String name, OrganisationVersion version) {
    index.computeIfAbsent(name, n -> new ArrayList<>()).add(version);
  }

  /** Those that bear a name: without case and surplus blanks, else without diacritics too. */
  List<OrganisationVersion> find(String name, Predicate<OrganisationVersion> among) {
    List<OrganisationVersion> found = find(tidy, OrganisationNames.tidy(name), among);
    return found.isEmpty()
        ? find(withoutDiacritics, OrganisationNames.withoutDiacritics(name), among)
        : found;
  }

  private static List<OrganisationVersion> find(
      Map<String, List<OrganisationVersion>> index,
      String name,
      Predicate<OrganisationVersion> among) {
    return index.getOrDefault(name, List.of()).stream().filter(among).toList();
  }
}
