package se.bokslut.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    PublicationDeliveries publications = new PublicationDeliveries(folder);
    publications.deliver();
    DoctoralDeliveries doctoral = new DoctoralDeliveries(folder);
    doctoral.deliver();
    new GrantDeliveries(folder).deliver();
    List<DoctoralStudent> students = doctoral.students();
    PersonalIdentityNumbers numbers =
        new PersonalIdentityNumbers(
            "personal identity numbers of staff",
            students.stream().map(student -> student.id).collect(Collectors.toSet()));
    new StaffDeliveries(folder, students, numbers).deliver();
    new AssessmentDeliveries(folder).deliver();
    new RegionalDeliveries(folder).deliver();
    new AgreementDeliveries(folder).deliver();
    new SkaneDeliveries(folder, numbers, publications::of).deliver();
    return folder;
  }
}
