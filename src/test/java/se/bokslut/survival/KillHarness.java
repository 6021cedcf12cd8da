package se.bokslut.survival;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the programme, its database or both at many random moments of a year's life, lets it
 * recover, and compares with a run that nothing disturbed: {@code mvn -q test-compile
 * exec:exec@kills -Dkills=100 -Dseed=1}.
 *
 * <p>Fails when anything is lost, double, different or left over.
 */
public final class KillHarness {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int WORKERS = 4;
  private static final int REJECTED = 3;
  private static final int EVERY_OTHER_PROCESS = 4;

  private KillHarness() {}

  /**
   * Tries the points of a series.
   *
   * @param arguments the folder to work in, which is emptied; how many points; the seed
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException, ExecutionException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    List<KillPoint> points =
        new KillPoints(Long.parseLong(arguments[2]))
            .draw(Integer.parseInt(arguments[1]), Command.YEAR);
    JavaMachine java = JavaMachine.sharing(folder, machine -> train(folder, machine));
    Undisturbed scenario = Undisturbed.of(folder, java, Command.YEAR);
    for (Undisturbed.Stage stage : scenario.stages()) {
      OUT.printf(
          Locale.ROOT,
          "undisturbed %s: exit status %d, %.1f s, %d rows, %d files %s%n",
          stage.command().word(),
          stage.ended().exitStatus(),
          stage.ended().nanoseconds() / 1e9,
          stage.after().rows().size(),
          stage.after().files().size(),
          stage.after().leftovers());
    }
    List<Trial> trials = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<Trial>> begun = new ArrayList<>();
      for (KillPoint point : points) {
        int number = begun.size();
        begun.add(workers.submit(() -> tried(point, scenario, java, number)));
      }
      for (Future<Trial> trial : begun) {
        trials.add(trial.get());
      }
    }
    KillTable table = new KillTable(trials);
    OUT.println(table.text());
    System.exit(table.isClean() ? 0 : 1);
  }

  private static void train(Path folder, JavaMachine machine)
      throws IOException, InterruptedException {
    Site site = new Site(folder.resolve("training")).create(folder.resolve("binaries"));
    Command first = Command.YEAR.getFirst();
    first.delivery().writeTo(site.input());
    Programme.Ended ended = Programme.run(site, machine, first);
    if (ended.exitStatus() != REJECTED) {
      throw new IllegalStateException("even without any disaster: " + ended.said());
    }
    site.delete();
  }

  /** Most second attempts are made in this warm process, some in one of their own. */
  private static Trial tried(KillPoint point, Undisturbed scenario, JavaMachine java, int number)
      throws IOException, InterruptedException, SQLException {
    Trial.Attempt again =
        number % EVERY_OTHER_PROCESS == 0
            ? (site, command) -> Programme.run(site, java, command)
            : Programme::runHere;
    long start = System.nanoTime();
    Trial trial = Trial.of(point, scenario, java, again, "trial-" + number);
    OUT.printf(
        Locale.ROOT,
        "%3d %-8s %d %-20s %-40s %-24s %4.0f s %s%n",
        number + 1,
        point.victim(),
        point.command() + 1,
        trial.word() + (point.goesOn() ? ", then the next" : ""),
        point.moment().words(),
        trial.doing(),
        (System.nanoTime() - start) / 1e9,
        trial.faults().isEmpty() ? "ok" : "FAULT");
    trial.faults().forEach(fault -> OUT.println("      " + fault));
    return trial;
  }
}
