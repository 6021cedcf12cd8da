package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The research-trained of a region year by year, so that planned numbers hold on 31 December. */
final class Workforce {
  /** Planned numbers of a year: docents are among the trained, professors among the docents. */
  record Plan(int trained, int docents, int professors) {}

  private static final String WITHOUT_LEAD = "U20";
  private static final String OUTSIDE_MANAGEMENT = "U16";
  private static final List<String> PROFESSIONS =
      List.of("Läkare", "Läkare", "Läkare", "Läkare", "Läkare", "Sjuksköterska", "Sjuksköterska");
  private static final List<String> FEWER =
      List.of("Fysioterapeut", "Psykolog", "Barnmorska", "Dietist", "Biomedicinsk analytiker");

  private final Chance chance;
  private final Names names;
  private final PersonalIdentityNumbers numbers;
  private final List<DemonstrationUnit> units;
  private final Map<Integer, List<DoctoralStudent>> graduates = new TreeMap<>();
  private final List<StaffMember> members = new ArrayList<>();

  Workforce(String use, PersonalIdentityNumbers numbers, List<DemonstrationUnit> units) {
    this.chance = new Chance("staff of " + use);
    this.names = new Names(new Chance("names of staff of " + use));
    this.numbers = numbers;
    this.units = units;
  }

  /** Those who defend in the years of the demonstration and are clinicians are hired first. */
  Workforce graduates(List<DoctoralStudent> students) {
    for (DoctoralStudent student : students) {
      boolean hired = student.defended != null && student.clinical && !student.ofPrimaryCare();
      if (hired) {
        graduates
            .computeIfAbsent(student.defended.getYear(), year -> new ArrayList<>())
            .add(student);
      }
    }
    return this;
  }

  List<StaffMember> members(SortedMap<Integer, Plan> plans) {
    int first = plans.firstKey();
    plans.forEach((year, plan) -> live(year, plan, year == first));
    for (int i = 0; i < plans.get(first).trained() / 18; i++) {
      members.add(hire(before(first), i % 2 == 0 ? "LIC" : ""));
    }
    return members;
  }

  private void live(int year, Plan plan, boolean first) {
    if (!first) {
      leave(year, plan.trained() / 33);
    }
    int missing = plan.trained() - count(StaffMember::isEmployed);
    List<DoctoralStudent> defended = graduates.getOrDefault(year, List.of());
    for (int i = 0; i < missing; i++) {
      members.add(
          i < Math.min(defended.size(), missing * 2 / 3)
              ? graduate(defended.get(i))
              : hire(first ? before(year) : in(year), "DR"));
    }
    Predicate<StaffMember> docents = StaffMember::isDocent;
    for (int left = plan.docents() - count(docents); left > 0; left--) {
      any(docents.negate()).docent = first ? before(year) : in(year);
    }
    for (int left = plan.professors() - count(StaffMember::isProfessor); left > 0; left--) {
      any(docents.and(m -> !m.isProfessor())).professor = first ? before(year) : in(year);
    }
    if (first) {
      units.forEach(this::appointLead);
    }
    members.stream().filter(docents).forEach(Workforce::engage);
  }

  /**
   * One unit has nobody who leads its research, another keeps that person out of its management.
   */
  private void appointLead(DemonstrationUnit unit) {
    if (!unit.code().equals(WITHOUT_LEAD)) {
      members.stream()
          .filter(member -> member.isDocent() && member.units.get(0).equals(unit))
          .findFirst()
          .ifPresent(lead -> lead.lead(!unit.code().equals(OUTSIDE_MANAGEMENT)));
    }
  }

  private void leave(int year, int number) {
    for (int i = 0; i < number; i++) {
      any(member -> member.role.isEmpty() && member.hired.getYear() < year).left = in(year);
    }
  }

  /** The university engages docents and professors; the choice stays with the person. */
  private static void engage(StaffMember member) {
    int luck = member.role.isEmpty() ? Math.abs(member.id.hashCode() % 100) : 0;
    member.employment =
        luck < (member.isProfessor() ? 70 : 38)
            ? "FÖRENAD"
            : luck < (member.isProfessor() ? 100 : 48) ? "ADJUNGERAD" : "REGION";
  }

  private StaffMember graduate(DoctoralStudent student) {
    return new StaffMember(
        student.id,
        student.name,
        List.of(student.unit),
        student.profession,
        student.defended.plusDays(14).getYear() > student.defended.getYear()
            ? student.defended
            : student.defended.plusDays(14),
        "DR");
  }

  private StaffMember hire(LocalDate day, String degree) {
    boolean woman = chance.share(0.56);
    DemonstrationUnit unit = chance.weighted(units, DemonstrationUnit::publications);
    DemonstrationUnit other = chance.weighted(units, DemonstrationUnit::publications);
    boolean two = chance.share(0.03) && !other.equals(unit) && other.ofHospital();
    return new StaffMember(
        unit.code().equals(DemonstrationOrganisation.PRIMARY_CARE_UNIT)
            ? "NVH-A" + (1001 + members.size())
            : numbers.next(woman),
        names.of(woman),
        two && unit.ofHospital() ? List.of(unit, other) : List.of(unit),
        chance.oneOf(chance.share(0.82) ? PROFESSIONS : FEWER),
        day,
        degree);
  }

  private LocalDate before(int year) {
    return LocalDate.of(year - 1 - chance.below(26), 1 + chance.below(12), 1);
  }

  private LocalDate in(int year) {
    return LocalDate.of(year, 1 + chance.below(12), 1);
  }

  private int count(Predicate<StaffMember> wanted) {
    return (int) members.stream().filter(StaffMember::isEmployed).filter(wanted).count();
  }

  private StaffMember any(Predicate<StaffMember> wanted) {
    return chance.oneOf(members.stream().filter(StaffMember::isEmployed).filter(wanted).toList());
  }
}
