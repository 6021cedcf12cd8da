package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folders of installed servers, each named by the process that made it. */
final class ServerFolders {

  private static final Path ALL =
      Path.of(System.getProperty("java.io.tmpdir"), "bokslut-installed-postgres");

  private ServerFolders() {}

  /** A new folder; what a killed test left, its server too, is removed first. */
  static Path fresh() throws IOException {
    Files.createDirectories(ALL);
    removeLeftovers();
    var name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    return Files.createDirectory(ALL.resolve(name)).toRealPath();
  }

  static void remove(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeLeftovers() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(ALL)) {
      folders = found.toList();
    }
    for (Path folder : folders) {
      var process = Long.parseLong(folder.getFileName().toString().replaceFirst("-.*", ""));
      if (ProcessHandle.of(process).isEmpty()) {
        LeftoverServer.stop(folder.toRealPath().resolve("data"));
        remove(folder);
      }
    }
  }
}
