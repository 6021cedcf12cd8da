package se.bokslut.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The draft of a year: written beside and moved into place whole, so that nobody ever sees half of
 * it.
 */
public final class DraftTree {

  /** What writes the files of a tree. */
  @FunctionalInterface
  public interface Content {
    /** Writes into an existing, empty folder. */
    void writeTo(Path tree) throws IOException;
  }

  private final Path year;

  /** Takes the output folder and the year. */
  public DraftTree(Path output, int year) {
    this.year = output.resolve(Integer.toString(year));
  }

  /** Where the draft lies. */
  public Path folder() {
    return year.resolve("utkast");
  }

  /**
   * Replaces the draft.
   *
   * @throws IOException when it cannot be written; the last draft is then still there
   */
  public void replace(Basis basis, Content content) throws IOException {
    replace(basis, content, false);
  }

  /**
   * Renders a part of the draft again and keeps the rest of it.
   *
   * @throws IOException when it cannot be written, or when the draft rests on something else
   */
  public void replacePart(Basis basis, Content content) throws IOException {
    if (Files.exists(folder()) && !Manifest.restsOn(basis, folder())) {
      throw new IOException(
          "Underlaget har ändrats sedan utkastet %s skrevs. Skriv hela utkastet med kommandot report utan --report."
              .formatted(folder()));
    }
    replace(basis, content, true);
  }

  private void replace(Basis basis, Content content, boolean keepRest) throws IOException {
    Files.createDirectories(year);
    removeLeftovers();
    Path fresh = Files.createTempDirectory(year, ".utkast-ny-");
    try {
      fill(fresh, basis, content, keepRest);
    } catch (IOException | RuntimeException e) {
      delete(fresh);
      throw e;
    }
    Path old = year.resolve(".utkast-gammalt");
    if (Files.exists(folder())) {
      Files.move(folder(), old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  private void fill(Path fresh, Basis basis, Content content, boolean keepRest) throws IOException {
    if (keepRest) {
      copy(folder(), fresh);
    }
    content.writeTo(fresh);
    Manifest.write(basis, fresh);
    sync(fresh);
  }

  /** Clears what a killed run left; a draft that was moved aside but not replaced comes back. */
  private void removeLeftovers() throws IOException {
    Path old = year.resolve(".utkast-gammalt");
    if (Files.exists(old) && !Files.exists(folder())) {
      Files.move(old, folder(), StandardCopyOption.ATOMIC_MOVE);
    }
    List<Path> leftovers;
    try (Stream<Path> entries = Files.list(year)) {
      leftovers =
          entries.filter(path -> path.getFileName().toString().startsWith(".utkast-")).toList();
    }
    for (Path leftover : leftovers) {
      delete(leftover);
    }
  }

  private static void copy(Path tree, Path target) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(tree)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(tree.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Files.deleteIfExists(target.resolve(Manifest.NAME));
  }

  private static void delete(Path tree) throws IOException {
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

  private static void sync(Path tree) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(tree)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }
}
