package se.bokslut.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.DropFolder;

/** A folder with everything below it. */
public final class FileTree {

  private static final Logger LOG = LoggerFactory.getLogger(FileTree.class);

  private FileTree() {}

  /** The paths of all files below a folder, with {@code /}, by code point. */
  public static List<String> paths(Path tree) throws IOException {
    return walk(tree).stream()
        .filter(Files::isRegularFile)
        .map(file -> tree.relativize(file).toString().replace('\\', '/'))
        .sorted(DropFolder::byCodePoint)
        .toList();
  }

  private static List<Path> walk(Path tree) throws IOException {
    try (Stream<Path> walk = Files.walk(tree)) {
      return walk.toList();
    } catch (UncheckedIOException e) {
      throw new IOException("Allt i mappen %s går inte att läsa.".formatted(tree), e);
    }
  }

  /** Sees to it that every file, and that it is there, has reached the disk. */
  public static void sync(Path tree) throws IOException {
    for (Path path : walk(tree)) {
      if (Files.isDirectory(path)) {
        syncFolder(path);
      } else {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /**
   * Sees to it that what a folder holds, by name, has reached the disk, where that can be asked
   * for: elsewhere than on POSIX a folder cannot be opened, and some network disks refuse.
   */
  public static void syncFolder(Path folder) {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.info("the file system does not bring the folder {} to the disk when asked", folder, e);
    }
  }

  /** Keeps files from being written by mistake; folders can still be moved and removed. */
  public static void protect(Path tree) throws IOException {
    for (String path : paths(tree)) {
      if (!tree.resolve(path).toFile().setReadOnly()) {
        LOG.info("the file system does not keep {} from being written", tree.resolve(path));
      }
    }
  }

  /** Removes a folder, if it is there, with protected files too. */
  public static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> deepestFirst = walk(tree).stream().sorted(Comparator.reverseOrder()).toList();
    for (Path path : deepestFirst) {
      unprotect(path);
      Files.delete(path);
    }
  }

  /** Windows removes no file that is read-only. */
  private static void unprotect(Path path) {
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isWritable(path)
        && !path.toFile().setWritable(true)) {
      LOG.info("{} cannot be made writable", path);
    }
  }

  /** Copies all files into an existing folder. */
  static void copy(Path tree, Path target) throws IOException {
    for (String path : paths(tree)) {
      Path copy = target.resolve(path);
      Files.createDirectories(copy.getParent());
      Files.copy(tree.resolve(path), copy);
    }
  }
}
