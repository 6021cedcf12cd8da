package se.bokslut.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import se.bokslut.report.FileTree;

/**
 * A file that its owner alone can read, written beside its place and moved there when it is
 * complete and on the disk; closed before that, nothing is left of it.
 */
final class NewFile implements AutoCloseable {

  private static final String UNFINISHED = ".*.zip.ny";
  private static final Duration OLD = Duration.ofDays(1);

  private final Path place;
  private final Path fresh;

  private NewFile(Path place, Path fresh) {
    this.place = place;
    this.fresh = fresh;
  }

  /**
   * Begins the file; what killed processes left of it, or a day ago of others, is removed.
   *
   * @throws BackupException when there is a file in its place
   */
  static NewFile at(Path file, Instant now) throws IOException {
    Path place = file.toAbsolutePath().normalize();
    refuseExisting(place);
    Path fresh = place.resolveSibling("." + place.getFileName() + ".ny");
    Files.deleteIfExists(fresh);
    removeLeftovers(fresh, now);
    Files.createFile(fresh, ownerAlone(fresh));
    return new NewFile(place, fresh);
  }

  /** A backup every night has another name every night, so nobody else would. */
  private static void removeLeftovers(Path fresh, Instant now) throws IOException {
    FileTime dayAgo = FileTime.from(now.minus(OLD));
    Path folder = Objects.requireNonNull(fresh.getParent());
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, UNFINISHED)) {
      for (Path file : unfinished) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(file).compareTo(dayAgo) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Where its content goes, to be closed by the caller. */
  OutputStream stream() throws IOException {
    return Files.newOutputStream(fresh);
  }

  /** Puts the file in its place, where nothing may have come meanwhile. */
  void keep() throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    refuseExisting(place);
    Files.move(fresh, place);
    Path folder = place.getParent();
    if (folder != null) {
      FileTree.syncFolder(folder);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }

  private static void refuseExisting(Path place) {
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new BackupException(
          "%s finns redan och skrivs inte över. Välj ett annat namn, till exempel ett med dagens datum."
              .formatted(place));
    }
  }

  private static FileAttribute<?>[] ownerAlone(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
