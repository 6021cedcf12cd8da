package se.bokslut.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.bokslut.delivery.DropFolder;

/** A folder with everything below it. */
public final class FileTree {

  private FileTree() {}

  /** The paths of all files below a folder, with {@code /}, by code point. */
  public static List<String> paths(Path tree) throws IOException {
    try (Stream<Path> walk = Files.walk(tree)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> tree.relativize(file).toString().replace('\\', '/'))
          .sorted(DropFolder::byCodePoint)
          .toList();
    }
  }

  /** Sees to it that every file has reached the disk. */
  public static void sync(Path tree) throws IOException {
    for (String path : paths(tree)) {
      try (FileChannel channel = FileChannel.open(tree.resolve(path), StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  /** Removes a folder, if it is there. */
  public static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(tree)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
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
