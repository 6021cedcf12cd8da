package se.bokslut.benchmark;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.benchmark.Nation.Unit;

/** The doctoral students, dissertations, staff and self-assessment of a unit; nobody exists. */
final class PeopleSheets {

  private static final int STUDENTS = 44;
  private static final int STAFF = 60;
  private static final List<String> LEVELS =
      List.of(
          "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "U1", "U2", "S1", "S2", "S3", "S4",
          "S5", "S6", "S7", "S8", "S9", "S10", "I1", "I2", "I3", "I4");

  /**
   * A doctoral student.
   *
   * @param admitted the half-year of admission, counted from the first of year zero
   * @param halfYears how long the education takes
   */
  private record Student(String id, boolean woman, int admitted, int halfYears) {

    int year(int halfYear) {
      return (admitted + halfYear) / 2;
    }

    String day(int halfYear) {
      return year(halfYear) + ((admitted + halfYear) % 2 == 0 ? "-03-15" : "-10-15");
    }
  }

  private final Unit unit;
  private final double scale;
  private final Chance chance;
  private final List<Student> students = new ArrayList<>();

  PeopleSheets(Unit unit, double scale) {
    this.unit = unit;
    this.scale = scale * unit.size() / 100;
    this.chance = new Chance(unit.number() * 7_919L + 2);
    long count = Math.max(2, Math.round(STUDENTS * this.scale));
    for (int i = 0; i < count; i++) {
      students.add(
          new Student(
              "D%s-%d".formatted(unit.code(), i),
              chance.below(5) < 3,
              2 * (Years.FIRST - 4) + chance.below(2 * (Years.LAST - Years.FIRST + 4)),
              8 + chance.below(6)));
    }
  }

  /** Every seventeenth unit has delivered none. */
  List<MadeSheet> students(String folder) {
    if (unit.number() % 17 == 3) {
      return List.of();
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Student student : students) {
      for (int halfYear = 0; halfYear < student.halfYears(); halfYear++) {
        int year = student.year(halfYear);
        if (year >= Years.FIRST && year <= Years.LAST) {
          rows.add(halfYear(student, halfYear));
        }
      }
    }
    return List.of(
        new MadeSheet(
            folder + "doktorander.xlsx",
            "Doktorand-id;Enhetskod;Lärosäte;Ämne;Antagningsdatum;Examensmål;Halvår;Aktivitet %;"
                + "DTJ;HTJ;ÖVR;Kliniskt verksam;Yrke;Kön;Status",
            rows));
  }

  private List<Object> halfYear(Student student, int halfYear) {
    boolean spring = (student.admitted() + halfYear) % 2 == 0;
    return List.of(
        student.id(),
        unit.code(),
        "Universitetet",
        "Medicinsk vetenskap",
        student.day(0),
        "Doktorsexamen",
        student.year(halfYear) + (spring ? "VT" : "HT"),
        chance.oneIn(300) ? "halvtid" : 20 + 10 * chance.below(8),
        60,
        chance.oneIn(200) ? 10 : 30,
        10,
        student.halfYears() % 3 == 0 ? "N" : "J",
        "Läkare",
        student.woman() ? "Kvinna" : "Man",
        "Pågående");
  }

  MadeSheet dissertations(String folder) {
    List<List<Object>> rows = new ArrayList<>();
    for (Student student : students) {
      event(rows, student, "Halvtid", student.halfYears() / 2);
      event(rows, student, "Disputation", student.halfYears() - 1);
      if (student.halfYears() == 10) {
        event(rows, student, "Licentiat", 6);
      }
    }
    return new MadeSheet(
        folder + "disputationer.csv",
        "Doktorand-id;Enhetskod;Typ;Datum;Titel;Antagningsdatum",
        rows);
  }

  private void event(List<List<Object>> rows, Student student, String event, int halfYear) {
    int year = student.year(halfYear);
    if (year >= Years.FIRST && year <= Years.LAST) {
      rows.add(
          List.of(
              student.id(),
              unit.code(),
              event,
              student.day(halfYear),
              event.equals("Halvtid") ? "" : "On " + chance.words(7) + " " + student.id(),
              student.day(0)));
    }
  }

  /** Every nineteenth unit has delivered none. */
  List<MadeSheet> staff(String folder) {
    if (unit.number() % 19 == 7) {
      return List.of();
    }
    List<List<Object>> rows = new ArrayList<>();
    long count = Math.max(2, Math.round(STAFF * scale));
    for (int person = 0; person < count; person++) {
      boolean docent = person % 4 == 0;
      rows.add(
          List.of(
              "A%s-%d".formatted(unit.code(), person),
              unit.code(),
              chance.pick("Läkare", "Sjuksköterska", "Fysioterapeut", "Psykolog"),
              docent || chance.below(3) > 0 ? "DR" : "",
              docent ? "J" : "N",
              person % 12 == 0 ? "J" : "N",
              docent ? chance.pick("FÖRENAD", "ADJUNGERAD", "REGION") : "REGION",
              person == 0 ? "FOUANSVARIG" : "",
              person == 0 ? "J" : "N",
              Years.FIRST - chance.below(6) + "-01-01",
              chance.oneIn(5) ? Years.FIRST_REPORTED + chance.below(5) + "-06-30" : ""));
    }
    return List.of(
        new MadeSheet(
            folder + "personal.csv",
            "Anställnings-id;Enhetskod;Yrkesgrupp;Examen;Docent;Professor;Anställning;Roll;"
                + "Ledningsgrupp;Giltig från;Giltig till",
            rows));
  }

  MadeSheet answers(String folder) {
    List<List<Object>> rows = new ArrayList<>();
    for (int year : Years.reported().toArray()) {
      for (String level : LEVELS) {
        String answer = chance.oneIn(8) ? "N" : chance.oneIn(12) ? "ET" : "J";
        String reason = answer.equals("ET") ? "Verksamheten har inte det uppdraget." : "";
        rows.add(List.of(unit.code(), year, level, answer, 3, 3, "Läkare; Sjuksköterska", reason));
      }
    }
    return new MadeSheet(
        folder + "självvärdering.csv",
        "Enhetskod;År;Kriterium;Svar;Värde;Antal;Text;Motivering",
        rows);
  }
}
