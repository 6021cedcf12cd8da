package se.bokslut.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    prepare();
    replace(basis, content, false);
  }

  /**
   * Renders a part of the draft again and keeps the rest of it.
   *
   * @throws IOException when it cannot be written, or when the draft rests on something else
   */
  public void replacePart(Basis basis, Content content) throws IOException {
    prepare();
    if (Files.exists(folder()) && !Manifest.restsOn(basis.fingerprint(), folder())) {
      throw new IOException(
          "Underlaget har ändrats sedan utkastet %s skrevs. Skriv hela utkastet med kommandot report utan --report."
              .formatted(folder()));
    }
    replace(basis, content, true);
  }

  /**
   * Ends what a killed run began: a draft that was moved aside but not replaced comes back, and
   * what was half written goes.
   *
   * @throws IOException when it can neither be moved nor removed
   */
  public void recover() throws IOException {
    if (Files.isDirectory(year)) {
      removeLeftovers();
    }
  }

  /** What a killed run left is cleared before anything is asked of the draft. */
  private void prepare() throws IOException {
    Files.createDirectories(year);
    removeLeftovers();
  }

  private void replace(Basis basis, Content content, boolean keepRest) throws IOException {
    // not a temporary folder: those are for their owner alone, and the draft is for the office
    Path fresh = Files.createDirectory(year.resolve(".utkast-ny"));
    try {
      fill(fresh, basis, content, keepRest);
    } catch (IOException | RuntimeException e) {
      FileTree.delete(fresh);
      throw e;
    }
    Path old = year.resolve(".utkast-gammalt");
    if (Files.exists(folder())) {
      Files.move(folder(), old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
    FileTree.syncFolder(year);
    FileTree.delete(old);
  }

  private void fill(Path fresh, Basis basis, Content content, boolean keepRest) throws IOException {
    if (keepRest && Files.exists(folder())) {
      FileTree.copy(folder(), fresh);
      Manifest.remove(fresh);
    }
    content.writeTo(fresh);
    Manifest.write(basis, new ReportState.Draft(), fresh);
    FileTree.sync(fresh);
  }

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
      FileTree.delete(leftover);
    }
  }
}
