package se.bokslut.platform;

import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses to use what others than its owner can get at, as ssh does: somebody may have been there,
 * so a person should know (docs/decisions/0020).
 *
 * <p>A file system without permissions as on Unix is only warned about in the log, since what its
 * access lists mean cannot be told reliably.
 */
final class OwnerPermissions {

  private static final Logger LOG = LoggerFactory.getLogger(OwnerPermissions.class);

  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.complementOf(EnumSet.copyOf(PosixFilePermissions.fromString("rwx------")));
  private static final Set<PosixFilePermission> OF_NEITHER_OWNER_NOR_GROUP =
      EnumSet.copyOf(PosixFilePermissions.fromString("------rwx"));
  private static final Set<PosixFilePermission> WRITE_OF_OTHERS =
      EnumSet.of(GROUP_WRITE, OTHERS_WRITE);

  private OwnerPermissions() {}

  /**
   * Requires that the owner alone can read and write a file.
   *
   * @param what the file in a Swedish sentence, for example {@code Nyckelfilen}
   */
  static void requireOfFile(Path file, String what) throws IOException {
    require(file, what, OF_OTHERS);
  }

  /**
   * Requires it of a file that may be one of systemd's credentials, which it lets its own group
   * read, in a folder that nobody else gets into.
   *
   * @param credentials that folder; empty when there is none
   */
  static void requireOfCredential(Path file, String what, Optional<Path> credentials)
      throws IOException {
    boolean granted =
        credentials
            .filter(folder -> file.toAbsolutePath().normalize().startsWith(folder.normalize()))
            .isPresent();
    require(file, what, granted ? OF_NEITHER_OWNER_NOR_GROUP : OF_OTHERS);
  }

  private static void require(Path file, String what, Set<PosixFilePermission> refused)
      throws IOException {
    if (!DatabaseHome.isPosix(file)) {
      LOG.warn("{}: who can read it cannot be checked on this file system", file);
    } else if (hasAny(file, refused)) {
      throw new OpenToOthersException(
          "%s %s är öppen för andra än sin ägare och används därför inte; kör chmod 600 \"%s\" och starta igen."
              .formatted(what, file, file));
    }
  }

  /** Requires that the owner alone can change what lies in a folder. */
  static void requireOfFolder(Path folder, String what) throws IOException {
    if (DatabaseHome.isPosix(folder) && hasAny(folder, WRITE_OF_OTHERS)) {
      throw new OpenToOthersException(
          "I %s %s kan andra än ägaren byta ut filer, och den används därför inte; kör chmod go-w \"%s\" och starta igen."
              .formatted(what, folder, folder));
    }
  }

  private static boolean hasAny(Path file, Set<PosixFilePermission> refused) throws IOException {
    return Files.getPosixFilePermissions(file).stream().anyMatch(refused::contains);
  }
}
