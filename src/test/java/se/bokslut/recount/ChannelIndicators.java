package se.bokslut.recount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The indicators of where publications appeared: level 2, Norwegian points, open access. */
record ChannelIndicators(PublicationIndicators source, Channels channels) {

  private static final Map<String, Fraction> POINTS =
      Map.of("1", Fraction.ONE, "2", Fraction.of(3));

  List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "publications-level2-share",
            Indicator.Shape.RATIO,
            year ->
                share(
                    year,
                    publication -> level(publication, Set.of("1", "2")),
                    publication -> level(publication, Set.of("2"))),
            source::delivered),
        new Indicator(
                "norwegian-points",
                Indicator.Shape.SUM,
                this::points,
                year -> channels.none() ? Set.of() : source.delivered(year))
            .coveredBy(source::delivered),
        new Indicator(
            "open-access-share",
            Indicator.Shape.RATIO,
            year ->
                share(
                    year,
                    publication ->
                        publication.countedRefereed() && publication.openAccess().isPresent(),
                    publication -> publication.openAccess().orElse(false)),
            source::delivered));
  }

  private List<Contribution> share(
      int year, Predicate<Publication> among, Predicate<Publication> counted) {
    return source.publications(year).stream()
        .filter(among)
        .flatMap(
            publication ->
                source
                    .whole(publication)
                    .flatMap(
                        one ->
                            counted.test(publication)
                                ? Stream.of(one, one.asDenominator())
                                : Stream.of(one.asDenominator())))
        .toList();
  }

  private boolean level(Publication publication, Set<String> levels) {
    return publication.countedAs(Set.of("article", "review"))
        && level(publication).filter(levels::contains).isPresent();
  }

  private Optional<String> level(Publication publication) {
    return channels
        .found(publication)
        .flatMap(number -> channels.level(number, publication.year()));
  }

  private List<Contribution> points(int year) {
    return source.publications(year).stream()
        .filter(
            publication -> publication.countedAs(Set.of("article", "review", "conference-paper")))
        .filter(publication -> channels.found(publication).isPresent())
        .flatMap(publication -> points(publication).stream())
        .toList();
  }

  private List<Contribution> points(Publication publication) {
    Fraction points =
        level(publication)
            .map(each -> POINTS.getOrDefault(each, Fraction.ZERO))
            .orElse(Fraction.ZERO);
    return source.byFraction(publication).stream()
        .map(
            one ->
                new Contribution(
                    one.organisation(),
                    one.entity(),
                    one.part(),
                    one.amount().times(points),
                    points,
                    one.row()))
        .toList();
  }
}
