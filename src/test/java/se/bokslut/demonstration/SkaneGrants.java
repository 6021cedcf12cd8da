package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fictional grants and refused applications of Region Skåne. */
final class SkaneGrants {
  private static final int FIRST_YEAR = 2019;
  private static final int YEARLY = 24;
  private static final int REFUSED = 11;

  private final Chance chance = new Chance("grants of Skåne");
  private final Names names = new Names(new Chance("applicants of Skåne"));
  private final Titles titles = new Titles("projects of Skåne");
  private int serial = 6000;

  List<OfficeRow> rows() {
    List<Grant> grants = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= DemonstrationYears.LAST; year++) {
      for (int i = 0; i < YEARLY + (year < DemonstrationYears.FIRST ? 0 : REFUSED); i++) {
        grants.add(one(year, i < YEARLY));
      }
    }
    GrantRows rows = new GrantRows(grants);
    return DemonstrationYears.all()
        .boxed()
        .flatMap(
            year ->
                SkaneOrganisation.listing().stream()
                    .flatMap(unit -> rows.of(unit.code(), year).stream()))
        .toList();
  }

  private Grant one(int year, boolean granted) {
    DemonstrationUnit unit =
        chance.weighted(SkaneOrganisation.listing(), DemonstrationUnit::projects);
    Funder funder = Funder.any(chance);
    while (funder.name().matches("RUFU|Fyris.*|Sjukvårds.*")
        || (!granted && !funder.isExternal())) {
      funder = Funder.any(chance);
    }
    return new Grant(
        funder.projectNumber(year, ++serial),
        titles.next("en", unit.code()),
        names.any(),
        funder,
        DoctoralAdmissions.term(LocalDate.of(year, 1, 20).plusDays(chance.below(310))),
        year,
        funder.competition().equals("UPPDRAG") ? 1 : chance.between(1, 4),
        Math.round(funder.yearlyThousands() * (0.8 + chance.below(100) / 100.0) / 10) * 10_000,
        List.of(unit.code()),
        List.of(),
        granted);
  }
}
