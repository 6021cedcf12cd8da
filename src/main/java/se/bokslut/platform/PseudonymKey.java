package se.bokslut.platform;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Pseudonymiser;

/**
 * The secret key of pseudonyms: a setting, else a file that its owner alone can read.
 *
 * <p>It may not be here: who makes backups, or looks at figures, need not have it.
 */
public final class PseudonymKey {

  private static final int BYTES = 32;

  /** What cannot be decoded; shorter than any key. */
  private static final byte[] NONE = {};

  private final Pseudonymiser pseudonymiser;
  private final String source;
  private final boolean here;
  private final @Nullable Path newFile;

  private PseudonymKey(
      Pseudonymiser pseudonymiser, String source, boolean here, @Nullable Path newFile) {
    this.pseudonymiser = pseudonymiser;
    this.source = source;
    this.here = here;
    this.newFile = newFile;
  }

  private static Pseudonymiser usable(byte[] bytes, String source) {
    if (bytes.length < Pseudonymiser.SHORTEST_KEY) {
      throw new UnusableKeyException(
          "Nyckeln för pseudonymer i %s kan inte användas, eftersom den inte är minst %d byte i Base64; lägg tillbaka den rätta nyckeln ur er kopia."
              .formatted(source, Pseudonymiser.SHORTEST_KEY));
    }
    return new Pseudonymiser(bytes);
  }

  /**
   * The key.
   *
   * @param setting the key in Base64, or null
   * @param file where the key lies when there is no setting
   * @param mayMake whether one is made when there is none
   * @throws UnusableKeyException when it is no key
   * @throws OpenToOthersException when others can read the file
   */
  static PseudonymKey of(@Nullable String setting, Path file, boolean mayMake) throws IOException {
    if (setting != null) {
      String source = "inställningen bokslut.pseudonym-key (BOKSLUT_PSEUDONYM_KEY)";
      return new PseudonymKey(usable(decoded(setting), source), source, true, null);
    }
    String source = "filen " + file;
    boolean missing = !Files.exists(file);
    if (missing && !mayMake) {
      return new PseudonymKey(new Pseudonymiser(random()), source, false, null);
    }
    if (missing) {
      make(file);
    }
    OwnerPermissions.requireOfFile(file, "Nyckelfilen");
    return new PseudonymKey(usable(kept(file), source), source, true, missing ? file : null);
  }

  private static byte[] random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static byte[] kept(Path file) throws IOException {
    try {
      return decoded(Files.readString(file));
    } catch (MalformedInputException notEvenText) {
      return NONE;
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      // its message quotes the key, so it goes no further
      return NONE;
    }
  }

  /** The key file, when it was made just now and somebody should keep a copy of it. */
  public Optional<Path> newFile() {
    return Optional.ofNullable(newFile);
  }

  /** Where the key is, or would be, within a Swedish sentence. */
  public String source() {
    return source;
  }

  /**
   * What tells this key from others without telling the key: 64 hexadecimal digits, to be kept
   * beside data that was written with it. Empty when the key is not here.
   */
  public Optional<String> fingerprint() {
    return here ? Optional.of(pseudonymiser.keyFingerprint()) : Optional.empty();
  }

  /** When the key is not here, one of this process alone, whose pseudonyms must not be stored. */
  Pseudonymiser pseudonymiser() {
    return pseudonymiser;
  }

  private static void make(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh =
        Files.createTempFile(folder, "pseudonym", ".ny", DatabaseHome.ownerOnly(file, "rw-------"));
    Files.writeString(fresh, Base64.getEncoder().encodeToString(random()), StandardOpenOption.SYNC);
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // another process was first; its key is the one that holds
    } finally {
      Files.delete(fresh);
    }
  }
}
