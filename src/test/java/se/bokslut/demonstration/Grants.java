package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The grants and refused applications of all units over the years. */
final class Grants {
  private static final int FIRST_YEAR = 2018;

  private final Chance chance = new Chance("grants");
  private final Names names = new Names(new Chance("applicants"));
  private final Titles titles = new Titles("projects");
  private int serial = 1000;

  List<Grant> all() {
    List<Grant> grants = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= DemonstrationYears.LAST; year++) {
      for (DemonstrationUnit unit : DemonstrationOrganisation.units()) {
        int granted = unit.projects() + chance.between(-1, 1);
        for (int i = 0; i < granted; i++) {
          grants.add(one(unit, year, true));
        }
        int refused = year < DemonstrationYears.FIRST ? 0 : chance.between(1, 3);
        for (int i = 0; i < refused; i++) {
          grants.add(one(unit, year, false));
        }
      }
    }
    return grants;
  }

  private Grant one(DemonstrationUnit unit, int year, boolean granted) {
    Funder funder = Funder.any(chance);
    while (!granted && !funder.isExternal()) {
      funder = Funder.any(chance);
    }
    boolean two = granted && unit.ofHospital() && chance.share(0.06);
    boolean shares = two && !chance.share(0.2);
    List<String> units = two ? List.of(unit.code(), other(unit)) : List.of(unit.code());
    return new Grant(
        funder.projectNumber(year, ++serial),
        titles.next("en", unit.code()),
        names.any(),
        funder,
        decision(year),
        year,
        funder.competition().equals("UPPDRAG") ? 1 : chance.between(1, 4),
        amount(funder),
        units,
        shares
            ? chance.oneOf(List.of(List.of(60, 40), List.of(50, 50), List.of(75, 25)))
            : List.of(),
        granted);
  }

  private String other(DemonstrationUnit unit) {
    List<DemonstrationUnit> others =
        DemonstrationOrganisation.hospitalUnits().stream().filter(u -> !u.equals(unit)).toList();
    return chance.oneOf(others).code();
  }

  private long amount(Funder funder) {
    double thousands = funder.yearlyThousands() * (0.8 + chance.below(100) / 100.0);
    return Math.round(thousands / 10) * 10_000;
  }

  private LocalDate decision(int year) {
    return DoctoralAdmissions.term(LocalDate.of(year, 1, 20).plusDays(chance.below(310)));
  }
}
