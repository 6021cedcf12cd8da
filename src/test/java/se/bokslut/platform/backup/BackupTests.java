package se.bokslut.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Everything that the database holds in one file (spec reports "Command line"). */
class BackupTests {

  @TempDir private static Path folder;
  private static KeptDatabase database;
  private static Path file;
  private static BackupManifest written;

  @BeforeAll
  static void backUp() throws Exception {
    database = KeptDatabase.empty();
    database.restore(BackupFiles.OF_FIRST_SCHEMA);
    file = folder.resolve("bokslut.zip");
    written = database.backUp(file);
  }

  @Test
  void holds_every_table_and_every_sequence_that_there_is() {
    assertThat(written.tables())
        .extracting(BackupManifest.Table::name)
        .containsExactlyInAnyOrderElementsOf(
            database.relations('r').stream()
                .filter(table -> !table.equals(database.schema().history()))
                .toList());
    assertThat(written.sequences())
        .extracting(BackupManifest.Sequence::name)
        .containsExactlyInAnyOrderElementsOf(database.relations('S'));
    assertThat(database.relations('m')).as("materialized views").isEmpty();
    assertThat(database.relations('f')).as("foreign tables").isEmpty();
    assertThat(
            database
                .sql()
                .sql("select count(*) from pg_largeobject_metadata")
                .query(Integer.class)
                .single())
        .as("large objects")
        .isZero();
  }

  @Test
  void every_row_comes_back_as_it_was_and_numbers_go_on_where_they_were() throws Exception {
    KeptDatabase other = KeptDatabase.empty();

    BackupManifest restored = other.restore(file);

    assertThat(restored).isEqualTo(written);
    assertThat(other.content()).containsExactlyEntriesOf(database.content());
    assertThat(written.rows()).isGreaterThan(5_000);
  }

  @Test
  void what_was_looked_for_by_an_index_is_again() throws Exception {
    KeptDatabase other = KeptDatabase.empty();

    other.restore(file);

    assertThat(database.indexes()).anyMatch(index -> index.contains("publication_member_full_1"));
    assertThat(other.indexes()).containsExactlyElementsOf(database.indexes());
  }

  @Test
  void any_text_comes_back_as_it_was() throws Exception {
    KeptDatabase first = KeptDatabase.empty();
    first.restore(file);
    first
        .sql()
        .sql(
            "update finding set value = E'\\t\\\\N\\\\.\\r\\n\\\\.\\n\\u00e5\\U0001f9ea\\x01', kind = ''")
        .update();

    first.backUp(folder.resolve("any.zip"));
    KeptDatabase second = KeptDatabase.empty();
    second.restore(folder.resolve("any.zip"));

    assertThat(second.content()).containsExactlyEntriesOf(first.content());
  }

  @Test
  void the_same_content_gives_the_same_file() throws Exception {
    Path again = folder.resolve("again.zip");

    database.backUp(again);

    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void tells_its_programme_its_schema_its_moment_and_the_fingerprint_of_its_key() {
    assertThat(written.version()).isEqualTo("1.2.3");
    assertThat(written.schema()).isEqualTo(database.schema().newest());
    assertThat(written.made()).isEqualTo("2026-11-27T12:00Z");
    assertThat(written.pseudonymKey()).isEqualTo(KeptDatabase.KEY);
  }

  @Test
  void a_file_is_never_written_over() throws Exception {
    Path other = Files.writeString(folder.resolve("annan.txt"), "min");

    assertThatThrownBy(() -> database.backUp(other))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("annan.txt finns redan och skrivs inte över");

    assertThat(other).hasContent("min");
  }

  @Test
  void nothing_is_left_of_one_that_could_not_be_written_to_its_end() throws Exception {
    KeptDatabase broken = KeptDatabase.empty();
    broken.restore(file);
    broken.sql().sql("alter table staff_row rename column docent to \"Docent\"").update();
    Path place = Files.createDirectory(folder.resolve("tom"));

    assertThatThrownBy(() -> broken.backUp(place.resolve("kopia.zip"))).isNotNull();
    assertThatThrownBy(() -> database.backUp(place.resolve("finns/inte/kopia.zip")))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("Se till att mappen finns");

    assertThat(place).isEmptyDirectory();
  }

  @Test
  void what_a_killed_one_left_does_not_stand_in_the_way() throws Exception {
    Path left = Files.writeString(folder.resolve(".ny.zip.ny"), "halv");

    database.backUp(folder.resolve("ny.zip"));

    assertThat(left).doesNotExist();
    assertThat(folder.resolve("ny.zip")).hasSameBinaryContentAs(file);
  }

  @Test
  void what_a_killed_one_left_under_another_name_goes_after_a_day() throws Exception {
    Path old = Files.writeString(folder.resolve(".i-forrgar.zip.ny"), "halv");
    Files.setLastModifiedTime(old, ago(Duration.ofHours(25)));
    Path atWork = Files.writeString(folder.resolve(".nyss.zip.ny"), "halv");
    Files.setLastModifiedTime(atWork, ago(Duration.ofHours(23)));

    database.backUp(folder.resolve("natten.zip"));

    assertThat(old).doesNotExist();
    assertThat(atWork).exists();
  }

  private static FileTime ago(Duration duration) {
    return FileTime.from(KeptDatabase.NOON.instant().minus(duration));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void its_owner_alone_can_read_it() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
