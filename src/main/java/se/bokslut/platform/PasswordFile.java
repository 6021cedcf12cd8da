package se.bokslut.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/**
 * The password of an embedded database, drawn at random once and kept beside its data, readable by
 * the owner of the file alone; one that others can read is refused.
 */
final class PasswordFile {

  private static final int RANDOM_BYTES = 32;
  private static final String OWNER_READS_AND_WRITES = "rw-------";

  private PasswordFile() {}

  /** Assumes that the caller holds the lock on the directory. */
  static String readOrCreate(DatabaseHome home) {
    try {
      if (!Files.exists(home.password())) {
        refuseDataWithoutPassword(home);
        create(home.password());
      }
      return read(home.password());
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "Databasens lösenordsfil %s kan inte läsas eller skrivas; kontrollera att filen är din och att det finns plats på disken."
              .formatted(home.password()),
          e);
    }
  }

  private static void refuseDataWithoutPassword(DatabaseHome home) {
    if (!home.isNew()) {
      throw new DatabaseUnavailableException(
          "Databasen i katalogen %s kan inte öppnas eftersom lösenordsfilen %s saknas; lägg tillbaka filen, eller läs in den senaste säkerhetskopian (restore) i en tom katalog."
              .formatted(home.root(), home.password()));
    }
  }

  private static void create(Path file) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    var attributes = DatabaseHome.ownerOnly(file, OWNER_READS_AND_WRITES);
    try (var channel = FileChannel.open(unfinished, EnumSet.of(CREATE_NEW, WRITE), attributes)) {
      channel.write(UTF_8.encode(random()));
      channel.force(true);
    }
    Files.move(unfinished, file, ATOMIC_MOVE);
  }

  private static String read(Path file) throws IOException {
    OwnerPermissions.requireOfFile(file, "Databasens lösenordsfil");
    var password = Files.readString(file).strip();
    if (password.isEmpty()) {
      throw new IOException("empty: " + file);
    }
    return password;
  }

  private static String random() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
