package se.bokslut.job.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.platform.EmbeddedDatabase;
import se.bokslut.report.FaultySettingException;

/** The one sentence that a person is told of a failure. */
class FailureSentenceTests {

  @Test
  void a_sentence_of_ours_goes_before_the_file_below_it() {
    Exception ours = new FaultySettingException("Inställningen kan inte användas.");
    ours.initCause(new NoSuchFileException("saknas"));

    assertThat(FailureSentence.of(new IllegalStateException(ours)))
        .hasValue("Inställningen kan inte användas.");
    assertThat(FailureSentence.of(new IOException("Mappen finns inte.", ours)))
        .hasValue("Mappen finns inte.");
  }

  @Test
  void the_database_tells_of_its_folder_itself(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Throwable failure = catchThrowable(() -> EmbeddedDatabase.start(file.resolve("postgres")));

    assertThat(FailureSentence.of(failure).orElseThrow()).startsWith("Databasens katalog ");
  }

  @Test
  void a_file_without_a_sentence_gets_one() {
    Exception failure =
        new IllegalStateException(
            "in the middle", new UncheckedIOException(new NoSuchFileException("/a/b.xlsx")));

    assertThat(FailureSentence.of(failure).orElseThrow())
        .startsWith("/a/b.xlsx kunde inte läsas eller skrivas.");
  }

  @Test
  void a_full_disk_goes_before_all_else() {
    String full = "No space left on device";
    Exception ours = new FaultySettingException("Kunde inte skrivas.");
    ours.initCause(new FileSystemException("/a/b.pdf", null, full));

    assertThat(FailureSentence.of(ours).orElseThrow())
        .startsWith("Disken är full: /a/b.pdf kunde inte skrivas.");
    assertThat(FailureSentence.of(new IOException("Mappen.", new IOException(full))).orElseThrow())
        .startsWith("Disken är full.");
    assertThat(
            FailureSentence.of(new IllegalStateException(new SQLException("full", "53100")))
                .orElseThrow())
        .startsWith("Disken med databasen är full.");
  }

  @Test
  void what_nobody_foresaw_has_none() {
    assertThat(FailureSentence.of(new IllegalStateException("in English"))).isEmpty();
  }
}
