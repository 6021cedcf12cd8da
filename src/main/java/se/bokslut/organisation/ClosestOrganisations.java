package se.bokslut.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names the organisations whose code or name is nearest to a stated one, for a remedy. */
final class ClosestOrganisations {

  private static final int CLOSEST = 3;

  private final UnaryOperator<String> form;

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
    String wanted = form.apply(stated);
    List<String> closest =
        among.stream()
            .sorted(
                Comparator.comparingInt((OrganisationVersion version) -> distance(version, wanted))
                    .thenComparing(OrganisationVersion::code))
            .limit(CLOSEST)
            .map(version -> "%s (%s)".formatted(version.name(), version.code()))
            .toList();
    return closest.isEmpty() ? "" : " Närmast är: %s.".formatted(String.join("; ", closest));
  }

  private int distance(OrganisationVersion version, String wanted) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return Stream.concat(Stream.of(version.code(), version.name()), version.aliases().stream())
        .mapToInt(name -> distance.apply(form.apply(name), wanted))
        .min()
        .orElseThrow();
  }
}
