package se.bokslut.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The indicators of defences, half-time reviews, and the time from admission to defence. */
final class DissertationIndicators {

  private static final Comparator<DissertationRow> BEST_FIRST =
      Comparator.comparingLong(DissertationRow::identifiers)
          .reversed()
          .thenComparing(DissertationRow::place);

  private final Deliverers deliverers = new Deliverers();
  private final List<DissertationRow> dissertations = new ArrayList<>();
  private final List<List<DissertationRow>> defences;
  private final List<List<DissertationRow>> licentiates;
  private final Function<String, Optional<LocalDate>> studentAdmission;

  DissertationIndicators(
      List<Fields> rows,
      UnitResolver resolver,
      Function<String, Optional<LocalDate>> studentAdmission) {
    this.studentAdmission = studentAdmission;
    rows.forEach(row -> accept(row, resolver));
    defences = joined(DissertationRow.Type.DEFENCE);
    licentiates = joined(DissertationRow.Type.LICENTIATE);
  }

  List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "dissertations", Indicator.Shape.SUM, year -> dated(year, defences), deliverers::in),
        new Indicator(
            "licentiates", Indicator.Shape.SUM, year -> dated(year, licentiates), deliverers::in),
        new Indicator(
            "half-time-reviews", Indicator.Shape.SUM, this::halfTimeReviews, deliverers::in),
        new Indicator(
            "time-to-defence", Indicator.Shape.MEDIAN, this::monthsToDefence, deliverers::in));
  }

  private void accept(Fields row, UnitResolver resolver) {
    Optional<LocalDate> date = row.date("Datum");
    Optional<String> organisation = date.flatMap(day -> resolver.resolve(row, day.getYear()));
    if (organisation.isEmpty()) {
      return;
    }
    int year = date.get().getYear();
    if (row.isNil()) {
      deliverers.add(organisation.get(), year);
      return;
    }
    String region = resolver.organisations().region(organisation.get(), year);
    DissertationRow.read(row, date.get(), organisation.get(), region)
        .ifPresent(
            dissertation -> {
              deliverers.add(dissertation.organisation(), year);
              dissertations.add(dissertation);
            });
  }

  /** All rows that were accepted. */
  List<DissertationRow> rows() {
    return dissertations;
  }

  Set<String> delivered(int year) {
    return deliverers.in(year);
  }

  private List<List<DissertationRow>> joined(DissertationRow.Type type) {
    return Grouping.join(
        dissertations.stream().filter(row -> row.type() == type).toList(),
        row -> Optional.of(row.person().key()),
        List.of(DissertationRow::isbn, DissertationRow::urn, DissertationRow::titleKey));
  }

  private static List<Contribution> dated(int year, List<List<DissertationRow>> theses) {
    return theses.stream()
        .filter(thesis -> date(thesis).getYear() == year)
        .flatMap(
            thesis ->
                thesis.stream()
                    .map(row -> Contribution.one(row.organisation(), thesis, row.place())))
        .toList();
  }

  private List<Contribution> halfTimeReviews(int year) {
    return dissertations.stream()
        .filter(row -> row.type() == DissertationRow.Type.HALF_TIME)
        .filter(row -> row.date().getYear() == year)
        .map(row -> Contribution.one(row.organisation(), row.person().key(), row.place()))
        .toList();
  }

  private List<Contribution> monthsToDefence(int year) {
    return defences.stream()
        .filter(defence -> date(defence).getYear() == year)
        .flatMap(defence -> months(defence).stream().flatMap(months -> timed(defence, months)))
        .toList();
  }

  private static Stream<Contribution> timed(List<DissertationRow> defence, Fraction months) {
    return defence.stream()
        .map(row -> Contribution.of(row.organisation(), defence, months, months, row.place()));
  }

  private Optional<Fraction> months(List<DissertationRow> defence) {
    return defence.stream()
        .flatMap(row -> row.admission().stream())
        .min(LocalDate::compareTo)
        .or(() -> studentAdmission.apply(defence.getFirst().person().key()))
        .map(admission -> Fraction.of(ChronoUnit.MONTHS.between(admission, date(defence))));
  }

  private static LocalDate date(List<DissertationRow> defence) {
    return defence.stream().min(BEST_FIRST).orElseThrow().date();
  }
}
