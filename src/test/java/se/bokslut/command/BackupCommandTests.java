package se.bokslut.command;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.report.FileTree;

/** The commands backup and restore (spec reports "Command line"). */
class BackupCommandTests {

  private static final String KEY_SETTING = "bokslut.pseudonym-key";

  @TempDir Path folder;

  @AfterEach
  void clear() {
    System.clearProperty(KEY_SETTING);
  }

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
    Workplace.Ended early = second.run("ingest");
    Files.copy(key(first), key(second), COPY_ATTRIBUTES);
    Workplace.Ended run = second.run("run");

    assertThat(backup.exitStatus()).as(backup.said()).isZero();
    assertThat(backup.said())
        .contains(
            "Nyckeln för pseudonymer ingår inte. Den finns i filen " + key(first),
            "Rapporterna och de fastställda revisionerna ligger i " + first.output());
    assertThat(restore.exitStatus()).as(restore.said()).isZero();
    assertThat(restore.said())
        .contains("kopia.zip, skriven ", " är inläst (")
        .contains("OBS: nyckeln för pseudonymer finns inte här än.");
    assertThat(early.exitStatus()).isEqualTo(1);
    assertThat(early.said())
        .contains("Inget lästes in", "inte finns här", "lägg tillbaka den ur er kopia");
    assertThat(run.said()).contains("Inget nytt.");
    assertThat(second.files("2025")).containsExactlyEntriesOf(first.files("2025"));
    assertThat(status(second)).isEqualTo(status(first)).contains("filer stämmer");
  }

  @Test
  void a_backup_points_at_no_other_key_than_that_of_the_database_and_makes_none() throws Exception {
    Workplace workplace =
        new Workplace(folder.resolve("first"))
            .drop("organisation.xlsx", Sheets.organisation())
            .drop("publikationer.xlsx", Sheets.publications("Bukhinnans läkning"));
    String bound = Base64.getEncoder().encodeToString(new byte[32]);
    System.setProperty(KEY_SETTING, bound);
    workplace.run("ingest");
    System.clearProperty(KEY_SETTING);

    Workplace.Ended without = workplace.run("backup", folder.resolve("utan.zip").toString());
    boolean made = Files.exists(key(workplace));
    System.setProperty(
        KEY_SETTING,
        Base64.getEncoder()
            .encodeToString("en annan nyckel på minst 32 byte.".getBytes(StandardCharsets.UTF_8)));
    Workplace.Ended other = workplace.run("backup", folder.resolve("annan.zip").toString());
    System.setProperty(KEY_SETTING, bound);
    Workplace.Ended with = workplace.run("backup", folder.resolve("med.zip").toString());

    String fingerprint =
        workplace
            .sql()
            .sql("select left(fingerprint, 8) from pseudonym_key")
            .query(String.class)
            .single();
    String missing =
        "den som databasen är skriven med (fingeravtryck %s) finns inte i ".formatted(fingerprint);
    assertThat(made).isFalse();
    assertThat(without.exitStatus()).isZero();
    assertThat(without.said()).contains(missing + "filen " + key(workplace));
    assertThat(other.said()).contains(missing + "inställningen bokslut.pseudonym-key");
    assertThat(with.said()).contains("Den finns i inställningen").doesNotContain("OBS");
    for (String file : List.of("utan.zip", "annan.zip", "med.zip")) {
      assertThat(manifest(folder.resolve(file))).contains("\"pseudonymKey\" : \"" + fingerprint);
    }
  }

  @Test
  void what_stands_in_the_way_of_a_file_is_told_in_words_of_backups() {
    Workplace workplace = new Workplace(folder.resolve("first"));

    assertThat(workplace.run("restore", folder.resolve("saknas.zip").toString()).said())
        .contains("Säkerhetskopian %s finns inte.".formatted(folder.resolve("saknas.zip")));
    assertThat(workplace.run("backup", folder.resolve("ingen/mapp.zip").toString()).said())
        .contains("mapp.zip kunde inte skrivas. Se till att mappen finns");
  }

  @Test
  void one_file_is_named() {
    Workplace workplace = new Workplace(folder);

    assertThat(workplace.run("backup").exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(workplace.run("restore", "a.zip", "b.zip").said())
        .contains("Efter restore ska det stå en fil.");
  }

  private static String manifest(Path backup) throws Exception {
    try (ZipFile zip = new ZipFile(backup.toFile());
        InputStream text = zip.getInputStream(zip.getEntry("manifest.json"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
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
