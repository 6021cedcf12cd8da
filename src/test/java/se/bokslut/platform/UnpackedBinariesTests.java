package se.bokslut.platform;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedBinariesTests {

  @TempDir Path binaries;

  @Test
  void removes_programs_that_were_unpacked_half() throws IOException {
    var half = Files.createDirectories(binaries.resolve("PG-1/bin"));
    Files.createFile(half.resolve("postgres"));

    UnpackedBinaries.removeUnfinished(binaries);

    assertThat(binaries).isEmptyDirectory();
  }

  @Test
  void keeps_whole_programs_and_what_is_not_programs() throws IOException {
    Files.createFile(Files.createDirectory(binaries.resolve("PG-2")).resolve(".exists"));
    Files.createDirectory(binaries.resolve("other"));

    UnpackedBinaries.removeUnfinished(binaries);

    assertThat(binaries.resolve("PG-2/.exists")).exists();
    assertThat(binaries.resolve("other")).exists();
  }

  @Test
  void keeps_programs_that_are_being_unpacked() throws IOException {
    var busy = Files.createDirectory(binaries.resolve("PG-3"));

    try (var channel = FileChannel.open(busy.resolve("epg-lock"), CREATE_NEW, WRITE);
        var lock = channel.lock()) {
      UnpackedBinaries.removeUnfinished(binaries);

      assertThat(lock.isValid()).isTrue();
      assertThat(busy).exists();
    }
  }
}
