package se.bokslut.recount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of every organisation in force, in the form in which they are written. */
record Figures(Organisations known) {

  /** All in force on the last day of the year, and the nation. */
  List<String> organisations(int year) {
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
    List<String> units =
        known.within(organisation, year).stream()
            .filter(code -> level(code, year) == Organisation.Level.UNIT)
            .toList();
    Set<String> delivered = indicator.delivered().apply(year);
    long delivering = units.stream().filter(delivered::contains).count();
    return units.isEmpty() || indicator.shape() == Indicator.Shape.UNKNOWN
        ? ""
        : Fraction.of(delivering).over(Fraction.of(units.size())).written();
  }

  List<String> line(Indicator indicator, String organisation, int year) {
    Outcome outcome = outcome(indicator, organisation, year);
    return List.of(
        Integer.toString(year),
        level(organisation, year).name(),
        organisation,
        indicator.code(),
        written(outcome.value()),
        written(outcome.numerator()),
        written(outcome.denominator()),
        Integer.toString(outcome.sourceRows()),
        coverage(indicator, organisation, year));
  }

  private Organisation.Level level(String code, int year) {
    return known.inForce(code, year).map(Organisation::level).orElse(Organisation.Level.NATION);
  }

  private static String written(Optional<Fraction> number) {
    return number.map(Fraction::written).orElse("");
  }
}
