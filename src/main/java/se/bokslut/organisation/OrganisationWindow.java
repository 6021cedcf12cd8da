package se.bokslut.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bokslut.intake.CopyBatch;

/**
 * Whose rows of a year count for whom in a reference year: each organisation's for itself and those
 * above it that year, and those of one that has been replaced also for the one that replaces it
 * (spec indicators, windows of a successor).
 */
final class OrganisationWindow {

  private final OrganisationRegister register;
  private final int referenceYear;
  private final int year;

  OrganisationWindow(OrganisationRegister register, int referenceYear, int year) {
    this.register = register;
    this.referenceYear = referenceYear;
    this.year = year;
  }

  /** All for whom the rows of an organisation count. */
  Set<String> countsFor(String code) {
    Set<String> upwards = register.in(year).upwards(code);
    Set<String> all = new LinkedHashSet<>(upwards);
    for (String above : upwards) {
      boolean gone =
          !above.equals(Level.NATION_CODE) && register.in(referenceYear).find(above).isEmpty();
      if (gone) {
        Optional<String> heir = register.heir(above, referenceYear);
        heir.ifPresent(all::add);
      }
    }
    return all;
  }

  /** Adds a row for each; what is stated for the nation counts for the nation. */
  void addTo(CopyBatch windows) {
    windows.add(List.of(referenceYear, year, Level.NATION_CODE, Level.NATION_CODE));
    for (OrganisationVersion version : register.in(year).all()) {
      for (String ancestor : countsFor(version.code())) {
        windows.add(List.of(referenceYear, year, version.code(), ancestor));
      }
    }
  }
}
