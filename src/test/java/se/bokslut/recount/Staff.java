package se.bokslut.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The staff of every organisation on the last day of any year, and the indicators of it. */
final class Staff {

  private record OnLastDay(List<StaffRow> staff, Set<String> delivered) {}

  private final List<Fields> rows;
  private final UnitResolver resolver;
  private final Map<Integer, OnLastDay> byYear = new HashMap<>();

  Staff(List<Fields> rows, UnitResolver resolver) {
    this.rows = rows;
    this.resolver = resolver;
  }

  List<Indicator> indicators() {
    return List.of(
        persons("research-trained", StaffRow::researchTrained),
        persons("docents", StaffRow::atLeastDocent),
        persons("professors", StaffRow::professor));
  }

  List<StaffRow> in(int year) {
    return onLastDay(year).staff();
  }

  Set<String> delivered(int year) {
    return onLastDay(year).delivered();
  }

  List<Contribution> persons(int year, Predicate<StaffRow> condition) {
    return in(year).stream()
        .filter(condition)
        .map(row -> Contribution.one(row.organisation(), row.person().key(), row.place()))
        .toList();
  }

  private Indicator persons(String code, Predicate<StaffRow> condition) {
    return new Indicator(
        code, Indicator.Shape.SUM, year -> persons(year, condition), this::delivered);
  }

  private OnLastDay onLastDay(int year) {
    return byYear.computeIfAbsent(year, this::read);
  }

  private OnLastDay read(int year) {
    List<StaffRow> staff = new ArrayList<>();
    Set<String> delivered = new HashSet<>();
    for (Fields row : rows) {
      Optional<String> organisation = resolver.resolve(row, year);
      if (organisation.isPresent() && row.isNil() && nilHolds(row, year)) {
        delivered.add(organisation.get());
      } else if (organisation.isPresent() && !row.isNil() && StaffRow.valid(row, year)) {
        String region = resolver.organisations().region(organisation.get(), year);
        StaffRow.read(row, year, organisation.get(), region).ifPresent(staff::add);
      }
    }
    staff.forEach(row -> delivered.add(row.organisation()));
    return new OnLastDay(staff, delivered);
  }

  /** That there is nobody holds for the year in which it begins, or until it ends. */
  private static boolean nilHolds(Fields row, int year) {
    Optional<Integer> from = row.date("Giltig från").map(LocalDate::getYear);
    Optional<Integer> to =
        Times.end(row.cell("Giltig till")).map(LocalDate::getYear).or(() -> from);
    return from.isPresent() && from.get() <= year && year <= to.get();
  }
}
