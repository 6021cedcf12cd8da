package se.bokslut.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the demonstration input into a folder, over its own earlier files and beside whatever else
 * lies there. Seeded and without a clock: the same files at every run.
 */
public final class MakeDemonstration {
  private MakeDemonstration() {}

  /**
   * Makes the files.
   *
   * @param arguments the folder to write into, {@code input} when none is given
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments.length == 0 ? "input" : arguments[0]));
  }

  static void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : deliveries().files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  static DropFolder deliveries() {
    DropFolder folder = new DropFolder();
    ReadMe.deliver(folder);
    DemonstrationOrganisation.deliver(folder);
    DemonstrationTargets.deliver(folder);
    new PublicationDeliveries(folder).deliver();
    new DoctoralDeliveries(folder).deliver();
    new GrantDeliveries(folder).deliver();
    return folder;
  }
}
