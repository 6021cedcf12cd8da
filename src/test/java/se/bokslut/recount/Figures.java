package se.bokslut.recount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of every organisation in force, in the form in which they are written. */
record Figures(Organisations known) {

  /** All in force on the last day of the year, and the nation. */
  private List<String> organisations(int year) {
    return Stream.concat(
            Stream.of(Organisations.NATION),
            known.allInForce(year).stream().map(Organisation::code))
        .toList();
  }

  Outcome outcome(Indicator indicator, String organisation, int year) {
    return new RollUp(known).of(indicator, organisation, year);
  }

  /** Units that delivered among those in force; empty where no unit is in force. */
  String coverage(Indicator indicator, String organisation, int year) {
    return indicator
        .covering()
        .map(covering -> coverage(covering.apply(year), known.units(organisation, year)))
        .orElse("");
  }

  private static String coverage(Set<String> delivered, List<String> units) {
    long delivering = units.stream().filter(delivered::contains).count();
    return units.isEmpty() ? "" : Fraction.of(delivering).over(Fraction.of(units.size())).written();
  }

  /** The lines of all organisations in a year. */
  Stream<List<String>> lines(List<Indicator> indicators, int year) {
    return organisations(year).stream()
        .flatMap(
            organisation ->
                indicators.stream().map(indicator -> line(indicator, organisation, year)));
  }

  private List<String> line(Indicator indicator, String organisation, int year) {
    Outcome outcome = outcome(indicator, organisation, year);
    return List.of(
        Integer.toString(year),
        known.level(organisation, year).orElseThrow().name(),
        organisation,
        indicator.code(),
        outcome.written(),
        written(outcome.numerator()),
        written(outcome.denominator()),
        Integer.toString(outcome.sourceRows()),
        coverage(indicator, organisation, year));
  }

  private static String written(Optional<Fraction> number) {
    return number.map(Fraction::written).orElse("");
  }
}
