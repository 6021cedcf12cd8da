package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Doctoral education year by year: a steady inflow before the demonstration, then planned numbers
 * of persons with activity and of defences.
 */
final class DoctoralEducation {
  private static final int FIRST_ADMISSIONS = 2008;
  private static final int YEARLY_ADMISSIONS = 77;
  private static final int YEARLY_DROPOUTS = 5;

  /** Persons with activity in the year, and defences. */
  private static final Map<Integer, List<Integer>> PLAN =
      Map.of(
          2021, List.of(421, 66),
          2022, List.of(424, 70),
          2023, List.of(431, 74),
          2024, List.of(417, 63),
          2025, List.of(436, 71));

  private final Chance chance = new Chance("doctoral education");
  private final DoctoralAdmissions admissions = new DoctoralAdmissions();
  private final DoctoralActivity activity = new DoctoralActivity();
  private final List<DoctoralStudent> everyone = new ArrayList<>();
  private List<DoctoralStudent> registered = new ArrayList<>();

  /** All who were registered in a year of the demonstration. */
  List<DoctoralStudent> students() {
    for (int year = FIRST_ADMISSIONS; year < DemonstrationYears.FIRST; year++) {
      admit(year, YEARLY_ADMISSIONS);
      LocalDate end = LocalDate.of(year + 1, 1, 1);
      registered.removeIf(student -> student.planned.isBefore(end));
      leaveEarly(year, registered);
    }
    everyone.addAll(registered);
    DemonstrationYears.all().forEach(this::live);
    return everyone;
  }

  private void live(int year) {
    registered.sort(Comparator.comparing(student -> student.planned));
    int defences = PLAN.get(year).get(1);
    List<DoctoralStudent> defending = List.copyOf(registered.subList(0, defences));
    List<DoctoralStudent> staying =
        new ArrayList<>(registered.subList(defences, registered.size()));
    int active = staying.size() + defend(defending, year);
    List<DoctoralStudent> leaving = leaveEarly(year, staying);
    leaving.forEach(student -> activity.lastSpring(student, year));
    for (DoctoralStudent student : staying) {
      boolean away = chance.share(0.045);
      activity.year(student, year, away);
      active -= away ? 1 : 0;
    }
    registered = staying;
    List<DoctoralStudent> admitted = admit(year, PLAN.get(year).get(0) - active);
    admitted.forEach(student -> activity.firstYear(student, year));
    everyone.addAll(admitted);
    milestones(year);
  }

  /** Lets them defend; tells how many of them have activity in the year. */
  private int defend(List<DoctoralStudent> defending, int year) {
    int active = 0;
    for (DoctoralStudent student : defending) {
      boolean inYear = student.planned.getYear() == year;
      student.defended = DoctoralAdmissions.term(inYear ? student.planned : anyDay(year));
      if (student.defended.getMonthValue() > 2) {
        activity.lastYear(student, student.defended);
        active++;
      }
    }
    return active;
  }

  private List<DoctoralStudent> leaveEarly(int year, List<DoctoralStudent> from) {
    List<DoctoralStudent> leaving = new ArrayList<>();
    while (leaving.size() < YEARLY_DROPOUTS && from.size() > 2 * YEARLY_DROPOUTS) {
      DoctoralStudent student = chance.oneOf(from);
      if (student.admitted.getYear() < year) {
        from.remove(student);
        leaving.add(student);
      } else if (from.stream().allMatch(s -> s.admitted.getYear() >= year)) {
        break;
      }
    }
    return leaving;
  }

  private List<DoctoralStudent> admit(int year, int number) {
    List<DoctoralStudent> admitted = admissions.in(year, number);
    registered.addAll(admitted);
    return admitted;
  }

  private void milestones(int year) {
    int licentiates = chance.between(3, 6);
    for (DoctoralStudent student : registered) {
      boolean halfway = student.halfway().getYear() == year;
      if (student.reviewed == null && halfway && chance.share(0.95)) {
        student.reviewed = DoctoralAdmissions.term(student.halfway());
      }
      boolean past = student.halfway().getYear() < year;
      if (licentiates > 0 && past && student.licentiate == null && chance.share(0.05)) {
        student.licentiate = DoctoralAdmissions.term(anyDay(year));
        licentiates--;
      }
    }
  }

  private LocalDate anyDay(int year) {
    return LocalDate.of(year, 1, 10).plusDays(chance.below(340));
  }
}
