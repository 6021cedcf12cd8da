package se.bokslut.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Admits fictional doctoral students: name, number, unit, dates, profession and pace. */
final class DoctoralAdmissions {
  private static final List<String> CLINICIANS =
      List.of(
          "Läkare",
          "Läkare",
          "Läkare",
          "Läkare",
          "Sjuksköterska",
          "Sjuksköterska",
          "Fysioterapeut",
          "Barnmorska",
          "Psykolog",
          "Logoped",
          "Dietist");

  private final Chance chance = new Chance("doctoral admissions");
  private final Names names = new Names(new Chance("doctoral students"));
  private final PersonalIdentityNumbers numbers = new PersonalIdentityNumbers();
  private int primaryCare;

  List<DoctoralStudent> in(int year, int number) {
    List<DoctoralStudent> admitted = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      admitted.add(one(term(LocalDate.of(year, 1, 15).plusDays(chance.below(320)))));
    }
    return admitted;
  }

  private DoctoralStudent one(LocalDate admission) {
    boolean woman = chance.share(0.62);
    List<DemonstrationUnit> units = DemonstrationOrganisation.units();
    DemonstrationUnit unit = chance.weighted(units, DemonstrationUnit::students);
    DemonstrationUnit other =
        chance.weighted(DemonstrationOrganisation.hospitalUnits(), DemonstrationUnit::students);
    boolean shared = unit.ofHospital() && !other.equals(unit) && chance.share(0.04);
    return new DoctoralStudent(
        unit.ofHospital()
            ? numbers.next(woman)
            : String.format(Locale.ROOT, "NVH-D%03d", ++primaryCare),
        names.of(woman),
        woman,
        unit,
        shared ? other : null,
        admission,
        admission.plusDays(30L * months()),
        chance.share(0.68) ? chance.oneOf(CLINICIANS) : "Forskare",
        chance.oneOf(List.of(30, 40, 50, 50, 50, 60, 75, 80, 100, 100)));
  }

  /** From admission to defence: most after four to six years, some much later. */
  private int months() {
    double months = chance.bell(57, 8);
    if (chance.share(0.2)) {
      months += chance.between(10, 45);
    }
    return (int) Math.max(40, months);
  }

  /** The same day or the next one that is a working day within a term. */
  static LocalDate term(LocalDate day) {
    LocalDate moved = day;
    if (moved.getMonthValue() == 7 || moved.getMonthValue() == 8) {
      moved = LocalDate.of(day.getYear(), 9, 1 + day.getDayOfMonth() % 25);
    }
    if (moved.getMonthValue() == 12 && moved.getDayOfMonth() > 18) {
      moved = moved.withDayOfMonth(5 + day.getDayOfMonth() % 10);
    }
    if (moved.getMonthValue() == 1 && moved.getDayOfMonth() < 10) {
      moved = moved.withDayOfMonth(13);
    }
    while (moved.getDayOfWeek() == DayOfWeek.SATURDAY || moved.getDayOfWeek() == DayOfWeek.SUNDAY) {
      moved = moved.plusDays(1);
    }
    return moved;
  }
}
