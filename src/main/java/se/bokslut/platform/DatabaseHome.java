package se.bokslut.platform;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an embedded database and the places in it.
 *
 * @param root real path of the directory
 * @param binaries where the server's programs are unpacked; real path, once it is there
 */
record DatabaseHome(Path root, Path binaries) {

  static final String MAJOR_VERSION = "18";

  private static final String LOCK = "bokslut.lock";

  /**
   * What the server notes of itself, as all versions do: sixteen bytes of identity, then its state.
   */
  private static final String CONTROL = "global/pg_control";

  private static final long STATE_POSITION = 16;
  private static final int SHUT_DOWN = 1;
  private static final long LARGEST_LOG = 1_000_000;

  /** Creates the directory when it is missing; refuses one with content that is not ours. */
  static DatabaseHome open(Path directory, Path binaries) {
    try {
      Files.createDirectories(directory, ownerOnly(directory, "rwx------"));
      var root = directory.toRealPath();
      if (!Files.exists(root.resolve(LOCK)) && !isEmpty(root)) {
        throw new DatabaseUnavailableException(
            "Databasen kan inte läggas i katalogen %s eftersom den innehåller annat än Bokslut har skapat; välj en tom katalog eller en som inte finns än."
                .formatted(root));
      }
      return new DatabaseHome(root, real(binaries));
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "Databasens katalog %s kan inte skapas eller läsas; kontrollera att sökvägen stämmer och att du har rätt att skriva där."
              .formatted(directory.toAbsolutePath()),
          e);
    }
  }

  /**
   * The library may use a path that an earlier database in this process gave; links to it may go.
   */
  private static Path real(Path binaries) throws IOException {
    return Files.exists(binaries) ? binaries.toRealPath() : binaries.toAbsolutePath().normalize();
  }

  Path lock() {
    return root.resolve(LOCK);
  }

  Path data() {
    return root.resolve("data");
  }

  Path password() {
    return root.resolve("password");
  }

  Path log() {
    return root.resolve("server.log");
  }

  boolean isNew() {
    return !Files.exists(data());
  }

  /** Refuses data of another major version and data that have lost what every server needs. */
  void check() {
    for (var file : new String[] {"PG_VERSION", "postgresql.conf", "pg_hba.conf", CONTROL}) {
      if (!Files.isReadable(data().resolve(file))) {
        throw damaged("filen " + file + " saknas eller kan inte läsas", null);
      }
    }
    var version = version();
    if (!version.equals(MAJOR_VERSION)) {
      throw new DatabaseUnavailableException(
          "Databasen i katalogen %s är skriven av PostgreSQL %s men denna version av Bokslut använder PostgreSQL %s; ta en säkerhetskopia (backup) med den version av Bokslut som skrev den och läs in kopian (restore) i en tom katalog."
              .formatted(root, version, MAJOR_VERSION));
    }
  }

  /**
   * Whether the last server wrote everything in its place before it stopped; else the next one must
   * recover from the log, which takes its time, also when the file of its process is gone.
   */
  boolean isShutDown() {
    try (var control = FileChannel.open(data().resolve(CONTROL))) {
      var state = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder());
      return control.read(state, STATE_POSITION) == Integer.BYTES && state.getInt(0) == SHUT_DOWN;
    } catch (IOException e) {
      throw damaged("filen " + CONTROL + " kan inte läsas", e);
    }
  }

  /** Keeps the server's log, and one older, from growing for ever. */
  void rotateLog() {
    try {
      if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
        Files.move(log(), root.resolve("server.log.1"), REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "Databasens logg %s kan inte bytas mot en ny; kontrollera att du har rätt att skriva i katalogen."
              .formatted(log()),
          e);
    }
  }

  static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private String version() {
    try {
      return Files.readString(data().resolve("PG_VERSION")).strip();
    } catch (IOException e) {
      throw damaged("filen PG_VERSION kan inte läsas", e);
    }
  }

  private DatabaseUnavailableException damaged(String what, @Nullable IOException cause) {
    return new DatabaseUnavailableException(
        "Databasen i katalogen %s är skadad (%s); flytta undan katalogen och läs in den senaste säkerhetskopian (restore) i en tom."
            .formatted(root, what),
        cause);
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var content = Files.list(directory)) {
      return content.findAny().isEmpty();
    }
  }
}
