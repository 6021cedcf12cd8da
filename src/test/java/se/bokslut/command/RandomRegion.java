package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** A small drop folder of all kinds, made from a seed, with as many edge cases as fit. */
final class RandomRegion {

  private final Dice dice;
  private final RandomOrganisation organisation;
  private final List<Supplier<RandomSheet>> kinds;

  RandomRegion(long seed) {
    dice = new Dice(seed);
    organisation = new RandomOrganisation(dice);
    RandomPublications publications = new RandomPublications(dice, organisation);
    RandomDoctoralEducation doctoral = new RandomDoctoralEducation(dice, organisation);
    RandomGrants grants = new RandomGrants(dice, organisation);
    RandomStaff staff = new RandomStaff(dice, organisation);
    RandomLevels levels = new RandomLevels(dice, organisation);
    RandomMoney money = new RandomMoney(dice, organisation);
    RandomMeasures measures = new RandomMeasures(dice, organisation);
    kinds =
        List.of(
            publications::sheet,
            publications::sheet,
            doctoral::students,
            doctoral::students,
            doctoral::dissertations,
            grants::sheet,
            grants::sheet,
            grants::swecris,
            staff::sheet,
            staff::sheet,
            levels::answers,
            levels::answers,
            levels::levels,
            money::accounts,
            money::funding,
            money::population,
            measures::channels,
            measures::measurements);
  }

  /** Drops all files. */
  void drop(Workplace workplace) throws IOException {
    RandomSheet targets = new RandomTargets(dice, organisation).sheet();
    workplace.drop("organisation.xlsx", organisation.sheet().addTo(WorkbookBuilder.sheet("Org")));
    workplace.drop("mal.xlsx", targets.addTo(WorkbookBuilder.sheet("Mål")));
    List<String> paths = new ArrayList<>();
    for (int files = dice.between(8, 18); files > 0; files--) {
      boolean alike = organisation.stateAlike(dice.percent(40));
      String path = file(workplace, files);
      if (alike) {
        paths.add(path);
      }
    }
    for (int copies = paths.isEmpty() ? 0 : dice.below(3); copies > 0; copies--) {
      copy(workplace.input(), dice.of(paths), copies);
    }
  }

  /** Drops a file of each kind, whatever chance has chosen before. */
  void dropEveryKind(Workplace workplace) throws IOException {
    for (int kind = 0; kind < kinds.size(); kind++) {
      workplace.drop(
          "alla/%d.xlsx".formatted(kind),
          kinds.get(kind).get().addTo(WorkbookBuilder.sheet("Alla")));
    }
  }

  private String file(Workplace workplace, int number) throws IOException {
    boolean workbook = dice.percent(60);
    String path =
        organisation.folder() + dice.of("a", "b", "Å") + number + (workbook ? ".xlsx" : ".csv");
    RandomSheet sheet = dice.of(kinds).get();
    if (workbook) {
      WorkbookBuilder builder = sheet.addTo(WorkbookBuilder.sheet("Blad 1"));
      if (dice.percent(30)) {
        dice.of(kinds).get().addTo(builder.andSheet("Blad 2"));
      }
      workplace.drop(path, builder);
    } else {
      workplace.drop(path, sheet.csv());
    }
    return path;
  }

  private void copy(Path input, String path, int number) throws IOException {
    Path from = input.resolve(path);
    Path folder = Files.createDirectories(input.resolve(organisation.folder()));
    String name = String.valueOf(from.getFileName());
    Files.copy(from, folder.resolve("kopia " + number + " " + name));
  }
}
