package se.bokslut.command;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.report.FileTree;

/** The commands backup and restore (spec reports "Command line"). */
class BackupCommandTests {

  @TempDir Path folder;

  @Test
  void after_a_restore_reports_status_and_revisions_are_as_they_were() throws Exception {
    Workplace first =
        new Workplace(folder.resolve("first"))
            .drop("organisation.xlsx", Sheets.organisation())
            .drop("kirurgi/publikationer.xlsx", Sheets.publications("Bukhinnans läkning"));
    first.run("run");
    first.run("finalize");
    Workplace second = new Workplace(folder.resolve("second")).dropAll(first.input());
    String file = folder.resolve("kopia.zip").toString();

    Workplace.Ended backup = first.run("backup", file);
    Files.createDirectories(second.output());
    copy(first.output(), second.output());
    FileTree.delete(second.output().resolve("2025/utkast"));
    Workplace.Ended restore = second.run("restore", file);
    Files.copy(key(first), key(second), REPLACE_EXISTING, COPY_ATTRIBUTES);
    Workplace.Ended run = second.run("run");

    assertThat(backup.exitStatus()).as(backup.said()).isZero();
    assertThat(backup.said())
        .contains(
            "Nyckeln för pseudonymer ingår inte. Den finns i filen " + key(first),
            "Rapporterna och de fastställda revisionerna ligger i " + first.output());
    assertThat(restore.exitStatus()).as(restore.said()).isZero();
    assertThat(restore.said())
        .contains("kopia.zip, skriven ", " är inläst (")
        .contains("OBS: nyckeln för pseudonymer är inte den som användes när kopian skrevs");
    assertThat(run.said()).contains("Inget nytt.");
    assertThat(second.files("2025")).containsExactlyEntriesOf(first.files("2025"));
    assertThat(status(second)).isEqualTo(status(first)).contains("filer stämmer");
  }

  @Test
  void one_file_is_named() {
    Workplace workplace = new Workplace(folder);

    assertThat(workplace.run("backup").exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(workplace.run("restore", "a.zip", "b.zip").said())
        .contains("Efter restore ska det stå en fil.");
  }

  private static Path key(Workplace workplace) {
    return workplace.log().resolveSibling("pseudonym.key");
  }

  /** Of deliveries and revisions; the runs differ by those of the second place. */
  private static String status(Workplace workplace) {
    String said = workplace.run("status").said();
    return said.substring(0, said.indexOf("Senaste körningarna"));
  }

  private static void copy(Path from, Path to) throws Exception {
    for (String path : FileTree.paths(from)) {
      Path target = to.resolve(path);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(path), target);
    }
  }
}
