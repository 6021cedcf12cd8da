package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.List;

/** How much a doctoral student is active in the half-years of a year, in per cent. */
final class DoctoralActivity {
  private final Chance chance = new Chance("doctoral activity");

  void firstYear(DoctoralStudent student, int year) {
    if (student.admitted.getMonthValue() < 6) {
      student.activity.put(spring(year), pace(student));
    }
    student.activity.put(autumn(year), pace(student));
  }

  void year(DoctoralStudent student, int year, boolean away) {
    student.activity.put(spring(year), away ? 0 : pace(student));
    student.activity.put(autumn(year), away ? 0 : pace(student));
  }

  void lastSpring(DoctoralStudent student, int year) {
    student.activity.put(spring(year), Math.max(10, pace(student) / 20 * 10));
  }

  void lastYear(DoctoralStudent student, LocalDate defence) {
    student.activity.put(spring(defence.getYear()), pace(student));
    if (defence.getMonthValue() > 7) {
      student.activity.put(autumn(defence.getYear()), Math.max(10, pace(student) / 20 * 10));
    }
  }

  private int pace(DoctoralStudent student) {
    int pace = student.pace + (chance.share(0.25) ? chance.oneOf(List.of(-10, 10, -20)) : 0);
    return Math.min(100, Math.max(10, pace));
  }

  private static String spring(int year) {
    return year + "VT";
  }

  private static String autumn(int year) {
    return year + "HT";
  }
}
