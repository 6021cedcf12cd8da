package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A scenario in which nothing goes wrong, made once: before every command a site to copy, after it
 * what is to be expected.
 */
final class Undisturbed {

  /** A command, the site as it is before it, and what it is to end as. */
  record Stage(
      Command command, Site before, long lastStepBefore, Programme.Ended ended, Snapshot after) {}

  private final Path folder;
  private final List<Stage> stages = new ArrayList<>();

  private Undisturbed(Path folder) {
    this.folder = folder;
  }

  /**
   * Carries out the commands one after the other.
   *
   * @param folder where everything is made
   * @param commands the first of the scenario's
   */
  static Undisturbed of(Path folder, JavaMachine java, List<Command> commands)
      throws IOException, InterruptedException, SQLException {
    Undisturbed scenario = new Undisturbed(folder);
    Site site = new Site(folder.resolve("undisturbed")).create(folder.resolve("binaries"));
    for (Command command : commands) {
      scenario.add(site, java, command);
    }
    site.delete();
    return scenario;
  }

  private void add(Site site, JavaMachine java, Command command)
      throws IOException, InterruptedException, SQLException {
    Path delivered = folder.resolve("delivered");
    FileSystemUtils.deleteRecursively(delivered);
    Files.createDirectories(delivered);
    command.delivery().writeTo(delivered);
    site.drop(delivered);
    Site before = site.copyTo(folder.resolve("before-" + stages.size()));
    Programme.Ended ended = Programme.run(site, java, command);
    long lastStep = stages.isEmpty() ? 0 : stages.getLast().after().lastStep();
    stages.add(new Stage(command, before, lastStep, ended, Snapshot.of(site)));
  }

  List<Stage> stages() {
    return stages;
  }

  /** A copy of the site as it is before a command. */
  Site copy(int command, String name) throws IOException {
    return stages.get(command).before().copyTo(folder.resolve(name));
  }
}
