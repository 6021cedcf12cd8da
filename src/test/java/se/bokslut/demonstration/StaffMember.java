package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A fictional employee with a research degree or on the way to one, and the dates of the merits.
 */
final class StaffMember {
  /** Who was hired before this year has been so for long: the office leaves the day empty. */
  private static final int LONG_AGO = 2016;

  /** Nobody leaves and nothing happens after this day. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  final String id;
  final String name;
  final List<DemonstrationUnit> units;
  final String profession;
  final LocalDate hired;
  final String degree;
  String employment = "REGION";
  String role = "";
  boolean inManagement;
  LocalDate docent = NEVER;
  LocalDate professor = NEVER;
  LocalDate left = NEVER;

  StaffMember(
      String id,
      String name,
      List<DemonstrationUnit> units,
      String profession,
      LocalDate hired,
      String degree) {
    this.id = id;
    this.name = name;
    this.units = units;
    this.profession = profession;
    this.hired = hired;
    this.degree = degree;
  }

  boolean isEmployed() {
    return left.equals(NEVER);
  }

  boolean isDocent() {
    return !docent.equals(NEVER);
  }

  boolean isProfessor() {
    return !professor.equals(NEVER);
  }

  void lead(boolean management) {
    role = "FOUANSVARIG";
    inManagement = management;
  }

  /** A row a unit and span of time in which the merits are the same. */
  List<OfficeRow> rows() {
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(hired));
    List.of(docent, professor).stream()
        .filter(day -> day.isAfter(hired) && day.isBefore(left))
        .forEach(starts::add);
    List<OfficeRow> rows = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      LocalDate until = next == null ? left : next.minusDays(1);
      if (until.getYear() >= DemonstrationYears.FIRST) {
        units.forEach(unit -> rows.add(row(unit, start, until)));
      }
    }
    return rows;
  }

  private OfficeRow row(DemonstrationUnit unit, LocalDate from, LocalDate until) {
    boolean docentThen = !docent.isAfter(from);
    return new OfficeRow()
        .with("Personnummer", id)
        .with("Namn", name)
        .with("Enhetskod", unit.code())
        .with("Yrkesgrupp", profession)
        .with("Examen", degree)
        .with("Docent", docentThen ? "J" : "N")
        .with("Professor", professor.isAfter(from) ? "N" : "J")
        .with("Anställning", docentThen ? employment : "REGION")
        .with("Roll", role)
        .with("Ledningsgrupp", inManagement ? "J" : "")
        .with("Giltig från", from.getYear() < LONG_AGO ? "" : from)
        .with("Giltig till", until.equals(NEVER) ? "" : until);
  }
}
