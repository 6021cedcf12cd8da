package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.platform.TestDatabase;
import se.bokslut.platform.backup.BackupFiles;
import se.bokslut.platform.backup.KeptDatabase;

/**
 * What earlier versions have left gives the same figures in this one ({@code
 * src/test/resources/upgrade}).
 */
class UpgradeTests {

  private static final String YEAR = Integer.toString(MakeUpgradeFixture.YEAR);

  @TempDir Path folder;

  @Test
  void a_backup_of_the_first_schema_gives_the_same_figures() throws Exception {
    Workplace workplace = new Workplace(folder, TestDatabase.fresh());

    Workplace.Ended restored = workplace.run("restore", BackupFiles.OF_FIRST_SCHEMA.toString());
    Workplace.Ended reported = workplace.run("report", "--year", YEAR);

    assertThat(restored.exitStatus()).as(restored.said()).isZero();
    assertThat(reported.exitStatus()).as(reported.said()).isIn(0, 3);
    figuresAreThoseOfTheFirstSchema(workplace);
  }

  @Test
  void a_database_of_the_first_schema_gives_the_same_figures() throws Exception {
    TestDatabase.Connection database = TestDatabase.fresh();
    KeptDatabase.on(database).takeAsItWas(BackupFiles.OF_FIRST_SCHEMA);
    Workplace workplace = new Workplace(folder, database);

    Workplace.Ended reported = workplace.run("report", "--year", YEAR);

    assertThat(reported.exitStatus()).as(reported.said()).isIn(0, 3);
    figuresAreThoseOfTheFirstSchema(workplace);
  }

  /** Later versions may add indicators, but what was printed stays. */
  private static void figuresAreThoseOfTheFirstSchema(Workplace workplace) throws IOException {
    for (String figures : MakeUpgradeFixture.FIGURES) {
      List<String> printed =
          Files.readAllLines(
              BackupFiles.OF_FIRST_SCHEMA.resolveSibling(figures), StandardCharsets.UTF_8);
      assertThat(workplace.data(MakeUpgradeFixture.YEAR, figures)).containsAll(printed);
    }
  }
}
