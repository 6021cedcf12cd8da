package se.bokslut.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indicator of research-trained persons per 100 000 inhabitants of a region, or of all regions
 * that delivered staff; without a value where one of them lacks its population.
 */
record ResearchTrainedPerInhabitants(Staff staff, Population population, Organisations known) {

  private static final Fraction INHABITANTS = Fraction.of(100_000);

  Indicator indicator() {
    return Indicator.calculated("research-trained-per-100k", this::outcome)
        .coveredBy(staff::delivered)
        .ofRegionAndNation();
  }

  private Outcome outcome(String organisation, int year) {
    Set<String> within = known.within(organisation, year);
    if (staff.delivered(year).stream().noneMatch(within::contains)) {
      return Outcome.NOT_DELIVERED;
    }
    List<Contribution> persons =
        staff.persons(year, StaffRow::researchTrained).stream()
            .filter(person -> within.contains(person.organisation()))
            .toList();
    long count = persons.stream().map(Contribution::entity).distinct().count();
    List<Optional<Population.Stated>> populations =
        deliveringRegions(within, year).map(region -> population.of(region, year)).toList();
    Set<RowPlace> rows = new HashSet<>(persons.stream().map(Contribution::row).toList());
    populations.forEach(stated -> stated.ifPresent(found -> rows.add(found.row())));
    long inhabitants = inhabitants(populations);
    return inhabitants == 0
        ? Outcome.ratio(Fraction.ZERO, Fraction.ZERO, rows.size())
        : perInhabitants(count, inhabitants, rows.size());
  }

  /** None when one of the regions lacks its population. */
  private static long inhabitants(List<Optional<Population.Stated>> populations) {
    return populations.stream().allMatch(Optional::isPresent)
        ? populations.stream().flatMap(Optional::stream).mapToLong(Population.Stated::persons).sum()
        : 0;
  }

  private static Outcome perInhabitants(long persons, long inhabitants, int rows) {
    Outcome ratio = Outcome.ratio(Fraction.of(persons), Fraction.of(inhabitants), rows);
    return new Outcome(
        ratio.value().map(INHABITANTS::times),
        Optional.empty(),
        ratio.numerator(),
        ratio.denominator(),
        rows);
  }

  private Stream<String> deliveringRegions(Set<String> within, int year) {
    List<String> regions = new ArrayList<>(within);
    regions.removeIf(
        code -> known.level(code, year).filter(Organisation.Level.REGION::equals).isEmpty());
    return regions.stream()
        .filter(
            region ->
                staff.delivered(year).stream().anyMatch(known.within(region, year)::contains));
  }
}
