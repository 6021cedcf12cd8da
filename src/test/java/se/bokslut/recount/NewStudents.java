package se.bokslut.recount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indicator of doctoral students who are new in their region: by their first half-year of
 * activity in all the years that the region, and those it has replaced, have told of.
 */
record NewStudents(
    StudentIndicators students, DissertationIndicators dissertations, Organisations known) {

  private record PersonInRegion(String person, String region) {}

  Indicator indicator() {
    return new Indicator(
            "doctoral-students-new",
            Indicator.Shape.SUM,
            this::contributions,
            year -> past(year, students.delivered(year)))
        .coveredBy(students::delivered);
  }

  private List<Contribution> contributions(int year) {
    Set<String> admittedBefore = admittedBefore(LocalDate.of(year, 1, 1));
    Map<String, Integer> firstYears = firstYears(year);
    return students.rows().stream()
        .filter(StudentRow::active)
        .collect(
            Collectors.groupingBy(row -> new PersonInRegion(row.person().key(), region(row, year))))
        .entrySet()
        .stream()
        .filter(person -> !admittedBefore.contains(person.getKey().person()))
        .filter(person -> firstYears.get(person.getKey().region()) < year)
        .flatMap(person -> firstHalfYear(person.getValue()).stream())
        .filter(row -> row.year() == year)
        .map(row -> Contribution.one(row.organisation(), row.person().key(), row.place()))
        .toList();
  }

  private static List<StudentRow> firstHalfYear(List<StudentRow> active) {
    String first =
        active.stream().map(StudentRow::halfYear).min(Comparator.naturalOrder()).orElseThrow();
    return active.stream().filter(row -> row.halfYear().equals(first)).toList();
  }

  private Set<String> admittedBefore(LocalDate day) {
    Set<String> persons = new HashSet<>();
    for (StudentRow row : students.rows()) {
      row.admission().filter(day::isAfter).ifPresent(date -> persons.add(row.person().key()));
    }
    for (DissertationRow row : dissertations.rows()) {
      row.admission().filter(day::isAfter).ifPresent(date -> persons.add(row.person().key()));
    }
    return persons;
  }

  /** Without those whose region cannot know yet who is new, because it tells for the first time. */
  private Set<String> past(int year, Set<String> delivered) {
    Map<String, Integer> firstYears = firstYears(year);
    return delivered.stream()
        .filter(
            organisation ->
                !Integer.valueOf(year)
                    .equals(firstYears.get(heir(known.region(organisation, year), year))))
        .collect(Collectors.toSet());
  }

  /** The first year with rows by region, as the regions are seen from a year. */
  private Map<String, Integer> firstYears(int year) {
    Map<String, Integer> years = new HashMap<>();
    students.rows().forEach(row -> years.merge(region(row, year), row.year(), Math::min));
    return years;
  }

  private String region(StudentRow row, int year) {
    return heir(known.region(row.organisation(), row.year()), year);
  }

  /** The region itself while it is in force, else the one that has replaced it. */
  private String heir(String region, int year) {
    boolean inForce = known.inForce(region, year).isPresent();
    return inForce
        ? region
        : Optional.of(region).flatMap(each -> known.heir(each, year)).orElse(region);
  }
}
