package se.bokslut.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The indicators of publications: counted whole, refereed, by authors, and over three years. */
final class PublicationIndicators {

  private final Deliverers deliverers = new Deliverers();
  private final List<Publication> publications;

  PublicationIndicators(List<Fields> rows, UnitResolver resolver) {
    List<PublicationRow> read = new ArrayList<>();
    for (Fields row : rows) {
      Optional<Integer> year = row.year("År");
      Optional<String> organisation = year.flatMap(each -> resolver.resolve(row, each));
      if (organisation.isPresent()) {
        accept(row, year.get(), organisation.get(), read);
      }
    }
    publications =
        Grouping.join(
                read,
                PublicationRow::doi,
                List.of(
                    PublicationRow::pmid,
                    PublicationRow::isi,
                    PublicationRow::eid,
                    PublicationRow::titleKey))
            .stream()
            .map(Publication::of)
            .toList();
  }

  List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "publications",
            Indicator.Shape.SUM,
            year -> whole(year, Publication::counted),
            deliverers::in),
        new Indicator(
            "publications-refereed",
            Indicator.Shape.SUM,
            year -> whole(year, Publication::countedRefereed),
            deliverers::in),
        new Indicator(
            "publications-fractional", Indicator.Shape.SUM, this::fractions, deliverers::in),
        new Indicator(
            "publications-3y",
            Indicator.Shape.MEAN_OF_THREE_YEARS,
            year -> whole(year, Publication::counted),
            deliverers::in));
  }

  private void accept(Fields row, int year, String organisation, List<PublicationRow> read) {
    Optional<PublicationRow> accepted = PublicationRow.read(row, year, organisation);
    if (row.isNil()) {
      deliverers.add(organisation, year);
    } else if (accepted.isPresent()) {
      deliverers.add(organisation, year);
      read.add(accepted.get());
    }
  }

  /** All publications of a year. */
  List<Publication> publications(int year) {
    return publications.stream().filter(publication -> publication.year() == year).toList();
  }

  /** All rows as they were accepted, by their own year. */
  List<PublicationRow> rows(int year) {
    return publications.stream()
        .flatMap(publication -> publication.rows().stream())
        .filter(row -> row.year() == year)
        .toList();
  }

  Set<String> delivered(int year) {
    return deliverers.in(year);
  }

  /** The publication as one, by each of its rows. */
  Stream<Contribution> whole(Publication publication) {
    return publication.rows().stream()
        .map(row -> Contribution.one(row.organisation(), publication, row.place()));
  }

  /** Every row of the publication is a source, but an organisation's authors count once. */
  List<Contribution> byFraction(Publication publication) {
    List<Contribution> contributions = new ArrayList<>();
    Set<String> claimed = new HashSet<>();
    for (PublicationRow row : publication.rows()) {
      Fraction amount =
          claimed.add(row.organisation())
              ? publication.fraction(row.organisation())
              : Fraction.ZERO;
      contributions.add(
          Contribution.of(row.organisation(), publication, amount, Fraction.ONE, row.place()));
    }
    return contributions;
  }

  List<Contribution> whole(int year, Predicate<Publication> condition) {
    return publications(year).stream().filter(condition).flatMap(this::whole).toList();
  }

  private List<Contribution> fractions(int year) {
    return publications(year).stream()
        .filter(Publication::counted)
        .flatMap(publication -> byFraction(publication).stream())
        .toList();
  }
}
