package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.InstalledServer;
import se.bokslut.platform.SharedDatabase;

/** The whole programme on a PostgreSQL that is not its own, as a user who owns nothing. */
class ExternalDatabaseTests {

  private static final String OWNER = "bokslut.database-owner";
  private static final String OWNER_PASSWORD = "bokslut.database-owner-password";

  private static final String[] EXPLAINED = {
    "--indicator", "publications", "--organisation", "03", "--year", "2025"
  };

  @TempDir private Path folder;
  private SharedDatabase database;
  private Workplace workplace;

  @BeforeEach
  void prepare_the_database_as_the_readme_says() {
    database = SharedDatabase.on(InstalledServer.shared());
    workplace = new Workplace(folder.resolve("external"), database.user());
  }

  @AfterEach
  void clear() {
    System.clearProperty(OWNER);
    System.clearProperty(OWNER_PASSWORD);
  }

  private void knowTheOwner() {
    System.setProperty(OWNER, database.owner().user());
    System.setProperty(OWNER_PASSWORD, database.owner().password());
  }

  @Test
  void gives_the_same_files_and_words_as_the_embedded_database_whatever_the_command()
      throws IOException {
    Workplace embedded = new Workplace(folder.resolve("embedded"));

    String expected = everything(embedded);
    knowTheOwner();
    String actual = everything(workplace);

    assertThat(actual).isEqualTo(expected);
    assertThat(checksums(workplace)).isEqualTo(checksums(embedded));
  }

  /** What all commands said, without the folder's name. */
  private static String everything(Workplace workplace) throws IOException {
    deliver(workplace);
    StringBuilder said = new StringBuilder();
    said.append(succeed(workplace, "run"));
    said.append(succeed(workplace, "finalize"));
    said.append(succeed(workplace, "withdraw", "Zonen/publikationer.xlsx"));
    said.append(succeed(workplace, "report"));
    said.append(succeed(workplace, "explain", EXPLAINED));
    succeed(workplace, "status");
    return said.toString().replace(workplace.output().getParent().toString(), "");
  }

  private static String succeed(Workplace workplace, String command, String... options) {
    Workplace.Ended ended = workplace.run(command, options);
    assertThat(ended.exitStatus()).as(ended.said()).isZero();
    return ended.said();
  }

  private static void deliver(Workplace workplace) throws IOException {
    workplace
        .making("region", "staten", "enhet")
        .dropAll(Path.of("input/organisation"))
        .dropAll(Path.of("input/2025/Akademiska sjukhuset"))
        .drop("kirurgi/publikationer.xlsx", Sheets.publications("Ö", "Å", "Z"))
        .drop("Örat/publikationer.xlsx", Sheets.publications("Ö", "Å", "Z"))
        .drop("Zonen/publikationer.xlsx", Sheets.publications("Ö", "Å", "Z"));
  }

  private static Map<String, String> checksums(Workplace workplace) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    workplace
        .files()
        .forEach(
            (name, bytes) ->
                sums.put(name, Fingerprint.of(new String(bytes, StandardCharsets.ISO_8859_1))));
    return sums;
  }
}
