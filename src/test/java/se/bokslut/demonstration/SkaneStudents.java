package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fictional doctoral students of Region Skåne: about as many every year. */
final class SkaneStudents {
  static final int FIRST = 2022;

  private static final int ACTIVE = 104;
  private static final List<String> PROFESSIONS =
      List.of("Läkare", "Läkare", "Läkare", "Sjuksköterska", "Psykolog", "Forskare", "Forskare");

  private final Chance chance = new Chance("doctoral students of Skåne");
  private final Names names = new Names(new Chance("names of students of Skåne"));
  private final DoctoralActivity activity = new DoctoralActivity();
  private final PersonalIdentityNumbers numbers;
  private final List<DoctoralStudent> all = new ArrayList<>();

  SkaneStudents(PersonalIdentityNumbers numbers) {
    this.numbers = numbers;
  }

  List<DoctoralStudent> all() {
    List<DoctoralStudent> registered = new ArrayList<>();
    for (int i = 0; i < ACTIVE - 20; i++) {
      registered.add(admit(LocalDate.of(2017 + i % 5, 1 + chance.below(12), 15)));
    }
    all.addAll(registered);
    for (int year = FIRST; year <= DemonstrationYears.LAST; year++) {
      registered = live(registered, year);
    }
    return all;
  }

  private List<DoctoralStudent> live(List<DoctoralStudent> registered, int year) {
    List<DoctoralStudent> staying = new ArrayList<>();
    for (DoctoralStudent student : registered) {
      if (student.planned.getYear() <= year) {
        LocalDate day = LocalDate.of(year, 3 + chance.below(9), 10);
        student.defended = DoctoralAdmissions.term(day);
        activity.lastYear(student, student.defended);
      } else {
        activity.year(student, year, chance.share(0.04));
        staying.add(student);
      }
      if (student.halfway().getYear() == year) {
        student.reviewed = DoctoralAdmissions.term(student.halfway());
      }
    }
    while (staying.size() < ACTIVE - 20 + year - FIRST) {
      DoctoralStudent student = admit(LocalDate.of(year, 1 + chance.below(12), 15));
      activity.firstYear(student, year);
      staying.add(student);
      all.add(student);
    }
    return staying;
  }

  private DoctoralStudent admit(LocalDate day) {
    boolean woman = chance.share(0.59);
    LocalDate admitted = DoctoralAdmissions.term(day);
    return new DoctoralStudent(
        numbers.next(woman),
        names.of(woman),
        woman,
        chance.weighted(SkaneOrganisation.listing(), DemonstrationUnit::students),
        null,
        admitted,
        admitted.plusDays(30L * chance.between(48, 76)),
        chance.oneOf(PROFESSIONS),
        chance.oneOf(List.of(40, 50, 50, 60, 80, 100)));
  }
}
