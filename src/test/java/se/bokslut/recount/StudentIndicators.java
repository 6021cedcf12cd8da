package se.bokslut.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The indicators of doctoral students: persons, the clinically active, full-time work, women. */
final class StudentIndicators {

  private static final Fraction HALF_YEAR = Fraction.ONE.over(Fraction.of(2));
  private static final Fraction FULL_YEAR_PERCENT = Fraction.of(200);

  private record HalfYearOfPerson(String person, String halfYear) {}

  private final Deliverers deliverers = new Deliverers();
  private final List<StudentRow> students = new ArrayList<>();
  private final Map<String, Boolean> women = new HashMap<>();

  StudentIndicators(List<Fields> rows, UnitResolver resolver) {
    rows.forEach(row -> accept(row, resolver));
    students.forEach(
        row -> row.womanKnown().ifPresent(woman -> women.putIfAbsent(row.person().key(), woman)));
  }

  List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "doctoral-students",
            Indicator.Shape.SUM,
            year -> persons(year, StudentRow::active),
            deliverers::in),
        new Indicator(
            "doctoral-students-clinical",
            Indicator.Shape.SUM,
            this::clinicallyActive,
            deliverers::in),
        new Indicator(
            "doctoral-students-women-share",
            Indicator.Shape.RATIO,
            this::womenAmongKnown,
            deliverers::in),
        new Indicator("doctoral-fte", Indicator.Shape.SUM, this::fullTime, deliverers::in));
  }

  /** All rows that were accepted. */
  List<StudentRow> rows() {
    return students;
  }

  Set<String> delivered(int year) {
    return deliverers.in(year);
  }

  List<Contribution> clinicallyActive(int year) {
    return persons(year, row -> row.active() && row.clinical());
  }

  /** The earliest admission that the person's own rows state. */
  Optional<LocalDate> admission(String person) {
    return students.stream()
        .filter(row -> row.person().key().equals(person))
        .flatMap(row -> row.admission().stream())
        .min(LocalDate::compareTo);
  }

  private void accept(Fields row, UnitResolver resolver) {
    Optional<String> halfYear = Times.halfYear(row.cell("Halvår"));
    Optional<Integer> year =
        halfYear
            .map(half -> Integer.valueOf(half.substring(0, 4)))
            .or(() -> row.isNil() ? row.year("Halvår") : Optional.empty());
    Optional<String> organisation = year.flatMap(each -> resolver.resolve(row, each));
    if (organisation.isEmpty()) {
      return;
    }
    if (row.isNil()) {
      deliverers.add(organisation.get(), year.get());
      return;
    }
    String region = resolver.organisations().region(organisation.get(), year.get());
    StudentRow.read(row, halfYear.orElseThrow(), organisation.get(), region)
        .ifPresent(
            student -> {
              deliverers.add(student.organisation(), student.year());
              students.add(student);
            });
  }

  private List<Contribution> persons(int year, Predicate<StudentRow> condition) {
    return contributions(
        year,
        condition,
        row -> Stream.of(Contribution.one(row.organisation(), row.person().key(), row.place())));
  }

  private List<Contribution> womenAmongKnown(int year) {
    return contributions(
        year,
        row -> row.active() && women.containsKey(row.person().key()),
        row -> {
          Contribution person =
              Contribution.one(row.organisation(), row.person().key(), row.place());
          return women.get(row.person().key())
              ? Stream.of(person, person.asDenominator())
              : Stream.of(person.asDenominator());
        });
  }

  private List<Contribution> fullTime(int year) {
    return contributions(
        year,
        row -> true,
        row ->
            Stream.of(
                Contribution.of(
                    row.organisation(),
                    new HalfYearOfPerson(row.person().key(), row.halfYear()),
                    Fraction.of(row.activity()).over(FULL_YEAR_PERCENT),
                    HALF_YEAR,
                    row.place())));
  }

  private List<Contribution> contributions(
      int year, Predicate<StudentRow> condition, Function<StudentRow, Stream<Contribution>> each) {
    return students.stream()
        .filter(row -> row.year() == year)
        .filter(condition)
        .flatMap(each)
        .toList();
  }
}
