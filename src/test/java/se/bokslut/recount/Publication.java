package se.bokslut.recount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One publication across the rows that state it, its best row first. */
record Publication(List<PublicationRow> rows) {

  private static final Set<String> TYPES =
      Set.of("article", "review", "book", "chapter", "conference-paper", "letter");
  private static final Set<String> CONTENTS = Set.of("refereed", "other-scientific");
  private static final Set<String> STATES = Set.of("published");
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "editorialmaterial",
          "meetingabstract",
          "newsitem",
          "abstracts",
          "poster",
          "presentation");

  static Publication of(List<PublicationRow> rows) {
    return new Publication(
        rows.stream()
            .sorted(
                Comparator.comparingLong(PublicationRow::identifiers)
                    .reversed()
                    .thenComparing(PublicationRow::place))
            .toList());
  }

  int year() {
    return best().year();
  }

  boolean counted() {
    return TYPES.contains(best().type())
        && CONTENTS.contains(best().content())
        && STATES.contains(best().status())
        && !NOT_COUNTED.contains(best().subtype());
  }

  boolean countedAs(Set<String> types) {
    return counted() && types.contains(best().type());
  }

  boolean countedRefereed() {
    return countedAs(Set.of("article", "review")) && best().content().equals("refereed");
  }

  /**
   * The fraction of the authors that the organisation's own best row claims; without a number, one.
   */
  Fraction fraction(String organisation) {
    int own =
        rows.stream()
            .filter(row -> row.organisation().equals(organisation))
            .findFirst()
            .flatMap(PublicationRow::unitAuthors)
            .orElse(1);
    return first(PublicationRow::authors)
        .or(() -> first(PublicationRow::listedAuthors))
        .map(all -> Fraction.of(own).over(Fraction.of(all)))
        .orElse(Fraction.ONE);
  }

  Optional<String> issn() {
    return first(PublicationRow::issn);
  }

  Optional<String> eissn() {
    return first(PublicationRow::eissn);
  }

  Optional<Boolean> openAccess() {
    return first(PublicationRow::openAccess);
  }

  private <T> Optional<T> first(Function<PublicationRow, Optional<T>> attribute) {
    return rows.stream().flatMap(row -> attribute.apply(row).stream()).findFirst();
  }

  private PublicationRow best() {
    return rows.getFirst();
  }
}
