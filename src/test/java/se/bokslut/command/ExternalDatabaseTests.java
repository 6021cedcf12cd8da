package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.InstalledServer;
import se.bokslut.platform.RunLock;
import se.bokslut.platform.SharedDatabase;
import se.bokslut.platform.TestDatabase;
import se.bokslut.platform.backup.BackupFiles;
import se.bokslut.platform.backup.KeptDatabase;

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
    Workplace embedded = delivered(new Workplace(folder.resolve("embedded")));
    workplace.dropAll(embedded.input());

    String expected = everything(embedded);
    knowTheOwner();
    String actual = everything(workplace);

    assertThat(actual).isEqualTo(expected);
    assertThat(checksums(workplace)).isEqualTo(checksums(embedded));
  }

  /** What all commands said, without the folder's name. */
  private static String everything(Workplace workplace) {
    StringBuilder said = new StringBuilder();
    said.append(succeed(workplace, "run"));
    said.append(succeed(workplace, "finalize"));
    said.append(succeed(workplace, "withdraw", "Zonen/publikationer.xlsx"));
    said.append(succeed(workplace, "report"));
    said.append(succeed(workplace, "explain", EXPLAINED));
    succeed(workplace, "status");
    return said.toString()
        .replace(String.valueOf(workplace.output().getParent()), "")
        .replaceAll("(?<=korningar/)\\S+", "TID");
  }

  private static String succeed(Workplace workplace, String command, String... options) {
    Workplace.Ended ended = workplace.run(command, options);
    assertThat(ended.exitStatus()).as(ended.said()).isZero();
    return ended.said();
  }

  private static Workplace delivered(Workplace workplace) throws IOException {
    return workplace
        .drop("organisation.xlsx", Sheets.organisation())
        .drop("staff.xlsx", FurtherSheets.staff())
        .drop("assessment.xlsx", FurtherSheets.selfAssessment())
        .drop("comments.xlsx", FurtherSheets.comments())
        .drop("alf.xlsx", FurtherSheets.alfAccounting())
        .drop("measurements.xlsx", FurtherSheets.measurements())
        .drop("Kirurgi/publikationer.xlsx", Sheets.publications("Ö", "Å", "Z"))
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

  @Test
  void the_user_can_not_change_tables_and_needs_no_owner_once_they_are_made() {
    knowTheOwner();
    workplace.run("status");
    clear();

    assertThat(workplace.run("status").exitStatus()).isZero();
    for (String change :
        List.of(
            "create table mine (id int)",
            "alter table delivery add mine int",
            "drop table finding",
            "delete from flyway_schema_history")) {
      assertThatThrownBy(() -> workplace.sql().sql(change).update())
          .rootCause()
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }

  @Test
  void a_backup_is_the_users_and_a_restore_which_upgrades_is_the_owners() {
    Workplace.Ended asUser = workplace.run("restore", BackupFiles.OF_FIRST_SCHEMA.toString());
    knowTheOwner();
    Workplace.Ended asOwner = workplace.run("restore", BackupFiles.OF_FIRST_SCHEMA.toString());
    clear();
    Workplace.Ended backup = workplace.run("backup", folder.resolve("kopia.zip").toString());

    assertThat(asUser.said()).contains("database-owner", "README");
    assertThat(asOwner.exitStatus()).as(asOwner.said()).isZero();
    assertThat(backup.exitStatus()).as(backup.said()).isZero();
  }

  @Test
  void a_database_of_the_first_schema_is_upgraded_by_its_owner_for_the_user() throws Exception {
    KeptDatabase.on(database.owner()).takeAsItWas(BackupFiles.OF_FIRST_SCHEMA);

    Workplace.Ended asUser = workplace.run("status");
    knowTheOwner();
    RunLock other = RunLock.take(source(database.user()));
    Workplace.Ended meanwhile = workplace.run("status");
    other.close();
    Workplace.Ended asOwner = workplace.run("status");
    clear();

    assertThat(asUser.exitStatus()).isEqualTo(Bokslut.FAILED);
    assertThat(asUser.said()).contains("ägs av en annan användare", "database-owner", "README");
    assertThat(meanwhile.exitStatus()).isEqualTo(Bokslut.FAILED);
    assertThat(meanwhile.said()).contains("En annan körning arbetar");
    assertThat(asOwner.exitStatus()).as(asOwner.said()).isZero();
    assertThat(workplace.run("status").exitStatus()).isZero();
  }

  @Test
  void says_who_must_make_the_tables_and_which_privilege_is_missing() {
    Workplace.Ended before = workplace.run("status");
    knowTheOwner();
    workplace.run("status");
    clear();
    as(database.owner()).sql("revoke delete on finding from " + database.user().user()).update();
    Workplace.Ended after = workplace.run("status");

    assertThat(before.exitStatus()).isEqualTo(1);
    assertThat(before.said()).contains("inte rätten CREATE", "database-owner", "README");
    assertThat(after.exitStatus()).isEqualTo(1);
    assertThat(after.said()).contains("DELETE på tabellen finding", "README");
  }

  private static JdbcClient as(TestDatabase.Connection user) {
    return JdbcClient.create(source(user));
  }

  private static DataSource source(TestDatabase.Connection user) {
    return new DriverManagerDataSource(user.jdbcUrl(), user.user(), user.password());
  }
}
