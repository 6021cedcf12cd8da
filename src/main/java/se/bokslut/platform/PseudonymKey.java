package se.bokslut.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The secret key of pseudonyms: a setting, else a file that its owner alone can read. */
final class PseudonymKey {

  private static final int BYTES = 32;

  private PseudonymKey() {}

  /**
   * The key.
   *
   * @param setting the key in Base64, or null
   * @param file where the key lies, or is made, when there is no setting
   */
  static byte[] of(@Nullable String setting, Path file) throws IOException {
    if (setting != null) {
      return Base64.getDecoder().decode(setting.strip());
    }
    if (!Files.exists(file)) {
      make(file);
    }
    return Base64.getDecoder().decode(Files.readString(file).strip());
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.toAbsolutePath().getParent());
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerAlone =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path fresh =
        Files.createTempFile(file.toAbsolutePath().getParent(), "pseudonym", ".ny", ownerAlone);
    Files.writeString(fresh, Base64.getEncoder().encodeToString(key), StandardOpenOption.SYNC);
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // another process was first; its key is the one that holds
    } finally {
      Files.delete(fresh);
    }
  }
}
