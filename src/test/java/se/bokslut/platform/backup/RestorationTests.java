package se.bokslut.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.platform.InstalledServer;

/** A backup is put back as a whole into an empty database, or not at all. */
class RestorationTests {

  private static final Path BACKUP = BackupFiles.OF_FIRST_SCHEMA;

  @TempDir Path folder;
  private final KeptDatabase database = KeptDatabase.empty();

  @Test
  void a_database_with_deliveries_is_left_as_it_is() throws Exception {
    database.restore(BACKUP);
    Map<String, String> before = database.content();

    refused(BACKUP, "innehåller redan leveranser");

    assertThat(database.content()).containsExactlyEntriesOf(before);
  }

  @Test
  void an_empty_database_with_newer_tables_is_refused() {
    database.schema().bringUpToDate();

    refused(BACKUP, "har redan fått nyare tabeller än säkerhetskopians");
  }

  @Test
  void what_is_not_a_whole_backup_is_refused_before_anything_is_touched() throws Exception {
    byte[] bytes = Files.readAllBytes(BACKUP);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    Path other = Files.writeString(folder.resolve("other.zip"), "något annat");
    bytes[bytes.length / 2] ^= 1;
    Path flipped = Files.write(folder.resolve("flipped.zip"), bytes);
    Path exchanged =
        BackupFiles.changed(
            BACKUP,
            folder.resolve("exchanged.zip"),
            "tables/finding.copy",
            text -> text.replace("error", "info"));
    Path without =
        BackupFiles.changed(
            BACKUP,
            folder.resolve("without.zip"),
            BackupManifest.NAME,
            text -> text.replace("\"finding\"", "\"fynd\""));

    refused(folder.resolve("missing.zip"), "finns inte");
    refused(folder, "är ingen säkerhetskopia");
    refused(cut, "är ingen säkerhetskopia");
    refused(other, "är ingen säkerhetskopia");
    refused(flipped, "är skadad (tabellen ");
    refused(exchanged, "är skadad (tabellen finding ");
    refused(without, "är skadad (tabellen fynd ");
    assertThat(database.relations('r')).isEmpty();
  }

  @Test
  void one_of_a_newer_programme_is_refused_before_anything_is_touched() throws Exception {
    Path schema = manifest("schema.zip", "\"schema\" : \"16\"", "\"schema\" : \"9999\"");
    Path format = manifest("format.zip", "\"format\" : 1", "\"format\" : 2");

    refused(schema, "är skriven av en nyare version av Bokslut (0.1.0, tabellernas version 9999;");
    refused(format, "är skriven av en nyare version av Bokslut (0.1.0)");
    assertThat(database.relations('r')).isEmpty();
  }

  @Test
  void nothing_is_kept_of_one_that_fails_in_the_middle_and_it_can_be_put_back_again()
      throws Exception {
    Path wrong =
        BackupFiles.changed(
            BACKUP,
            folder.resolve("rows.zip"),
            BackupManifest.NAME,
            text -> text.replaceFirst("(?s)(\"batch_step_execution\".*?\"rows\" : )\\d+", "$11"));

    refused(wrong, "Säkerhetskopian är skadad: tabellen batch_step_execution");
    assertThat(database.sql().sql("select count(*) from delivery").query(Integer.class).single())
        .isZero();

    database.restore(BACKUP);
    KeptDatabase undisturbed = KeptDatabase.empty();
    undisturbed.restore(BACKUP);
    assertThat(database.content()).containsExactlyEntriesOf(undisturbed.content());
  }

  @Test
  void one_that_was_killed_when_it_had_loaded_the_rows_is_completed_by_the_next() throws Exception {
    database.takeAsItWas(BACKUP);
    String before = database.schema().current().orElseThrow();
    Path other = manifest("other.zip", "\"version\" : \"0.1.0\"", "\"version\" : \"0.1.1\"");

    refused(other, "innehåller redan leveranser");
    Restoration.Restored completed = database.restored(BACKUP);

    assertThat(completed.wasLoaded()).isTrue();
    assertThat(before).isEqualTo("16");
    KeptDatabase undisturbed = KeptDatabase.empty();
    assertThat(undisturbed.restored(BACKUP).wasLoaded()).isFalse();
    assertThat(database.schema().current()).isEqualTo(undisturbed.schema().current());
    assertThat(database.content()).containsExactlyEntriesOf(undisturbed.content());
  }

  @Test
  void the_key_of_a_backup_from_before_databases_noted_theirs_is_noted() throws Exception {
    BackupManifest restored = database.restore(BACKUP);

    assertThat(
            database.sql().sql("select fingerprint from pseudonym_key").query(String.class).list())
        .containsExactly(restored.pseudonymKey());
  }

  @Test
  void an_older_programme_refuses_tables_that_a_newer_one_has_made() {
    database.schema().bringUpToDate();
    database
        .sql()
        .sql(
            """
            insert into flyway_schema_history
            select installed_rank + 1, '9999', description, type, script, checksum, installed_by,
              installed_on, execution_time, success
            from flyway_schema_history order by installed_rank desc limit 1
            """)
        .update();

    assertThatThrownBy(database.schema()::bringUpToDate)
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("Databasen har använts av en nyare version av Bokslut");
  }

  @Test
  void the_same_rows_go_to_a_server_of_another_major_version_and_back() throws Exception {
    KeptDatabase installed = KeptDatabase.on(InstalledServer.shared().fresh());
    Path there = folder.resolve("there.zip");
    Path back = folder.resolve("back.zip");
    database.restore(BACKUP);
    database.backUp(there);

    installed.restore(there);
    installed.backUp(back);
    KeptDatabase again = KeptDatabase.empty();
    again.restore(back);

    assertThat(major(installed)).isNotEqualTo(major(database));
    assertThat(installed.content()).containsExactlyEntriesOf(database.content());
    assertThat(again.content()).containsExactlyEntriesOf(database.content());
    assertThat(back).hasSameBinaryContentAs(there);
  }

  private static int major(KeptDatabase database) {
    return database
        .sql()
        .sql("select current_setting('server_version_num')::integer / 10000")
        .query(Integer.class)
        .single();
  }

  private Path manifest(String name, String from, String to) throws Exception {
    return BackupFiles.changed(
        BACKUP, folder.resolve(name), BackupManifest.NAME, text -> text.replace(from, to));
  }

  private void refused(Path backup, String sentence) {
    assertThatThrownBy(() -> database.restore(backup))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(sentence);
  }
}
