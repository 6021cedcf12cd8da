package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes what {@link UpgradeTests} upgrades from: a backup of the present schema with everything in
 * it (replaced, withdrawn and faulty deliveries, a revision), and the figures that it gives.
 */
final class MakeUpgradeFixture {

  static final int YEAR = 2024;
  static final List<String> FIGURES =
      List.of("indicator-values.csv", "target-assessments.csv", "minimum-levels.csv");

  private static final long SEED = 4;

  private MakeUpgradeFixture() {}

  /** Takes the folder to make it in, which is empty or not there. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path place = Files.createTempDirectory("upgrade");
    Workplace workplace = filled(place);
    carryOut(workplace, "backup", folder.resolve("backup.zip").toString());
    for (String figures : FIGURES) {
      Files.write(folder.resolve(figures), workplace.data(YEAR, figures));
    }
    System.exit(0);
  }

  /** A small region of all kinds, delivered, finalised, corrected and delivered again. */
  static Workplace filled(Path place) throws IOException {
    Workplace workplace = new Workplace(place);
    RandomRegion region = new RandomRegion(SEED);
    region.drop(workplace);
    region.dropEveryKind(workplace);
    workplace.drop(
        "kommentar.csv", "Omfattning;År;Avsnitt;Kommentar\nSE;2024;2;Ett år\tatt minnas\n");
    workplace.drop("återtaget/gammal.xlsx", Sheets.publications("Hjärtats rytm"));
    workplace.drop("rättad.xlsx", Sheets.publications("Bukhinnans läkning"));
    workplace.drop("återtagen.xlsx", Sheets.publications("Njurens filter"));
    carryOut(workplace, "run");
    carryOut(workplace, "finalize");
    workplace.drop("rättad.xlsx", Sheets.publications("Bukhinnans läkning", "Hudens ärr"));
    carryOut(workplace, "withdraw", "återtagen.xlsx");
    carryOut(workplace, "run");
    return workplace;
  }

  private static void carryOut(Workplace workplace, String command, String... options) {
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--year";
    all[options.length + 1] = Integer.toString(YEAR);
    Workplace.Ended ended = workplace.run(command, all);
    if (ended.exitStatus() != 0 && ended.exitStatus() != Commands.DELIVERY_REJECTED) {
      throw new IllegalStateException(command + ": " + ended.said());
    }
  }
}
