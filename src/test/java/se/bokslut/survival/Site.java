package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folders of one office: what is dropped, what is written, the embedded database, and temporary
 * files of its own.
 *
 * @param root holds all of them
 */
record Site(Path root) {

  Path input() {
    return root.resolve("input");
  }

  Path output() {
    return root.resolve("output");
  }

  Path data() {
    return root.resolve("data");
  }

  Path database() {
    return data().resolve("postgres");
  }

  Path temporary() {
    return root.resolve("temporary");
  }

  /** Makes the folders, the programs of the server shared with every other site. */
  Site create(Path binaries) throws IOException {
    for (Path folder : List.of(input(), output(), database(), temporary(), binaries)) {
      Files.createDirectories(folder);
    }
    Files.createFile(database().resolve("bokslut.lock"));
    Files.createSymbolicLink(database().resolve("binaries"), binaries);
    return this;
  }

  /** Copies everything; assumes that no process works here. */
  Site copyTo(Path target) throws IOException {
    copy(root, target);
    return new Site(target);
  }

  /** Copies a folder with links as links; the target may be there, empty. */
  static void copy(Path folder, Path target) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        Path copy = target.resolve(folder.relativize(path).toString());
        if (!path.equals(folder) || !Files.exists(target)) {
          Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Makes the drop folder hold what another folder holds. */
  void drop(Path delivered) throws IOException {
    FileSystemUtils.deleteRecursively(input());
    FileSystemUtils.copyRecursively(delivered, input());
  }

  void delete() throws IOException {
    FileSystemUtils.deleteRecursively(root);
  }
}
