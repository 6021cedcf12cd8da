package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.bokslut.benchmark.Nation.Region;
import se.bokslut.benchmark.Nation.Unit;

/**
 * How much a nation has delivered.
 *
 * @param files how many files
 * @param rows how many rows in them
 */
record NationInput(int files, int rows) {

  /** Writes everything that a nation delivers; seeded, so that it is always the same. */
  static NationInput write(Nation nation, double scale, Path folder) throws IOException {
    NationInput written = new NationInput(0, 0);
    for (Region region : nation.regions()) {
      written = written.and(new RegionSheets(region).all(), folder);
      written =
          written.and(
              List.of(
                  ResearchSheets.channels(
                      region.name() + "/kanaler.csv",
                      nation.regions().indexOf(region),
                      nation.regions().size())),
              folder);
      for (Nation.Provider provider : region.providers()) {
        for (Unit unit : provider.units()) {
          String path = "%s/%s/%s/".formatted(region.name(), provider.name(), unit.name());
          written = written.and(ofUnit(region, unit, scale, path), folder);
        }
      }
    }
    for (AgreementSheets agreement : AgreementSheets.of(nation)) {
      written = written.and(agreement.sheets(), folder);
    }
    return written;
  }

  private static List<MadeSheet> ofUnit(Region region, Unit unit, double scale, String folder) {
    ResearchSheets research = new ResearchSheets(region, unit, scale);
    PeopleSheets people = new PeopleSheets(unit, scale);
    List<MadeSheet> sheets = new ArrayList<>();
    sheets.add(research.publications(folder));
    sheets.addAll(research.grants(folder));
    sheets.addAll(people.students(folder));
    sheets.add(people.dissertations(folder));
    sheets.addAll(people.staff(folder));
    sheets.add(people.answers(folder));
    return sheets;
  }

  private NationInput and(List<MadeSheet> sheets, Path folder) throws IOException {
    int more = 0;
    for (MadeSheet sheet : sheets) {
      more += sheet.write(folder);
    }
    return new NationInput(files + sheets.size(), rows + more);
  }
}
