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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Pseudonymiser;

/** The secret key of pseudonyms: a setting, else a file that its owner alone can read. */
public final class PseudonymKey {

  private static final int BYTES = 32;

  private final byte[] bytes;
  private final @Nullable Path newFile;

  private PseudonymKey(byte[] bytes, @Nullable Path newFile) {
    this.bytes = bytes;
    this.newFile = newFile;
  }

  /**
   * The key.
   *
   * @param setting the key in Base64, or null
   * @param file where the key lies, or is made, when there is no setting
   */
  static PseudonymKey of(@Nullable String setting, Path file) throws IOException {
    if (setting != null) {
      return new PseudonymKey(Base64.getDecoder().decode(setting.strip()), null);
    }
    boolean missing = !Files.exists(file);
    if (missing) {
      make(file);
    }
    byte[] kept = Base64.getDecoder().decode(Files.readString(file).strip());
    return new PseudonymKey(kept, missing ? file : null);
  }

  /** The key file, when it was made just now and somebody should keep a copy of it. */
  public Optional<Path> newFile() {
    return Optional.ofNullable(newFile);
  }

  /**
   * What tells this key from others without telling the key: 64 hexadecimal digits, to be kept
   * beside data that was written with it.
   */
  public String fingerprint() {
    return pseudonymiser().keyFingerprint();
  }

  Pseudonymiser pseudonymiser() {
    return new Pseudonymiser(bytes);
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "pseudonym", ".ny", ownerAlone());
    Files.writeString(fresh, Base64.getEncoder().encodeToString(key), StandardOpenOption.SYNC);
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // another process was first; its key is the one that holds
    } finally {
      Files.delete(fresh);
    }
  }

  private static FileAttribute<?>[] ownerAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
