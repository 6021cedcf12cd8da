package se.bokslut.platform;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.util.FileSystemUtils;

/**
 * The server's programs as the library unpacks them: {@code PG-<digest>} each, with the file {@code
 * .exists} in it when complete, and the file {@code epg-lock} in it locked meanwhile.
 */
final class UnpackedBinaries {

  private UnpackedBinaries() {}

  /**
   * Removes what a killed process left half unpacked: the library would take a file cut off in the
   * middle for a whole one.
   */
  static void removeUnfinished(Path binaries) {
    if (!Files.isDirectory(binaries)) {
      return;
    }
    try {
      for (var version : versions(binaries)) {
        if (!Files.exists(version.resolve(".exists")) && !isBeingUnpacked(version)) {
          FileSystemUtils.deleteRecursively(version);
        }
      }
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "Databasens program i katalogen %s är bara delvis uppackade och kan inte tas bort; ta bort katalogen och försök igen."
              .formatted(binaries),
          e);
    }
  }

  private static List<Path> versions(Path binaries) throws IOException {
    try (var content = Files.newDirectoryStream(binaries, "PG-*")) {
      return StreamSupport.stream(content.spliterator(), false).toList();
    }
  }

  private static boolean isBeingUnpacked(Path version) throws IOException {
    try (var channel = FileChannel.open(version.resolve("epg-lock"), CREATE, WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }
}
