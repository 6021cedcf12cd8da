package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseRefusalTests {

  @TempDir Path directory;
  private Path data;

  @BeforeEach
  void make_what_looks_like_a_database() throws IOException {
    data = Files.createDirectory(directory.resolve("data"));
    Files.createFile(directory.resolve("bokslut.lock"));
    Path password = directory.resolve("password");
    Files.createFile(password, DatabaseHome.ownerOnly(password, "rw-------"));
    Files.writeString(password, "secret");
    Files.writeString(data.resolve("PG_VERSION"), "18\n");
    Files.createFile(data.resolve("postgresql.conf"));
    Files.createFile(data.resolve("pg_hba.conf"));
    Files.createFile(Files.createDirectory(data.resolve("global")).resolve("pg_control"));
  }

  @Test
  void refuses_data_of_another_major_version() throws IOException {
    Files.writeString(data.resolve("PG_VERSION"), "17\n");

    assertRefused()
        .withMessageContaining("skriven av PostgreSQL 17")
        .withMessageContaining("använder PostgreSQL 18")
        .withMessageContaining("restore");
  }

  @Test
  void refuses_damaged_data() throws IOException {
    Files.delete(data.resolve("global/pg_control"));

    assertRefused()
        .withMessageContaining("skadad (filen global/pg_control")
        .withMessageContaining("läs in den senaste säkerhetskopian");
  }

  @Test
  void refuses_data_without_their_password() throws IOException {
    Files.delete(directory.resolve("password"));

    assertRefused().withMessageContaining("lösenordsfilen").withMessageContaining("saknas");
    assertThat(directory.resolve("password")).doesNotExist();
  }

  @Test
  void refuses_an_empty_password() throws IOException {
    Files.writeString(directory.resolve("password"), "\n");

    assertRefused().withMessageContaining("lösenordsfil");
  }

  @Test
  void refuses_a_directory_with_foreign_content_and_leaves_it_untouched() throws IOException {
    Files.delete(directory.resolve("bokslut.lock"));

    assertRefused().withMessageContaining("innehåller annat än Bokslut har skapat");
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("data", "password");
  }

  @Test
  void refuses_a_directory_that_cannot_be_made() throws IOException {
    var file = Files.createFile(directory.resolve("file"));

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> EmbeddedDatabase.start(file.resolve("postgres")))
        .withMessageContaining("kan inte skapas")
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void gives_the_directory_free_after_a_refusal() throws IOException {
    Files.writeString(data.resolve("PG_VERSION"), "17\n");

    assertRefused();

    DirectoryLock.acquire(directory.toRealPath().resolve("bokslut.lock")).close();
  }

  /** And says which directory is meant. */
  private ThrowableAssertAlternative<DatabaseUnavailableException> assertRefused()
      throws IOException {
    return assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> EmbeddedDatabase.start(directory))
        .withMessageContaining(directory.toRealPath().toString());
  }
}
