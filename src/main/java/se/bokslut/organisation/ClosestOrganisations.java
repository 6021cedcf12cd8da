package se.bokslut.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names the organisations whose code or name is nearest to a stated one, for a remedy. */
final class ClosestOrganisations {

  private static final int CLOSEST = 3;

  /** A column that is shifted makes every row an unknown unit; comparing has an end. */
  private static final int MOST_ANSWERS = 2_000;

  /** Names are compared by their beginning. */
  private static final int LONGEST = 80;

  private final UnaryOperator<String> form;
  private final Map<OrganisationVersion, List<String>> forms = new HashMap<>();
  private int answers;

  /**
   * Takes the form in which names are compared.
   *
   * @param form for example without case and diacritics
   */
  ClosestOrganisations(UnaryOperator<String> form) {
    this.form = form;
  }

  /** The nearest three as the end of a remedy; empty when there are none at all. */
  String to(String stated, Collection<OrganisationVersion> among) {
    if (answers == MOST_ANSWERS) {
      return " Närmaste namn visas för de första %d okända.".formatted(MOST_ANSWERS);
    }
    answers++;
    String wanted = beginning(form.apply(stated));
    List<String> closest =
        among.stream()
            .map(version -> new Candidate(version, distance(version, wanted)))
            .sorted(
                Comparator.comparingInt(Candidate::distance)
                    .thenComparing(candidate -> candidate.version().code()))
            .limit(CLOSEST)
            .map(Candidate::version)
            .map(version -> "%s (%s)".formatted(version.name(), version.code()))
            .toList();
    return closest.isEmpty() ? "" : " Närmast är: %s.".formatted(String.join("; ", closest));
  }

  private int distance(OrganisationVersion version, String wanted) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return forms
        .computeIfAbsent(
            version,
            v ->
                Stream.concat(Stream.of(v.code(), v.name()), v.aliases().stream())
                    .map(name -> beginning(form.apply(name)))
                    .toList())
        .stream()
        .mapToInt(name -> distance.apply(name, wanted))
        .min()
        .orElseThrow();
  }

  private static String beginning(String name) {
    return name.substring(0, Math.min(LONGEST, name.length()));
  }

  private record Candidate(OrganisationVersion version, int distance) {}
}
