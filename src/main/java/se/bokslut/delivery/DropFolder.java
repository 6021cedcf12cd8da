package se.bokslut.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder in which offices drop their files (spec input, first section); it is only ever read.
 *
 * <p>Symbolic links in it are not followed, so nothing outside the folder is read; the folder
 * itself may be one. Paths are told as they are kept: without what must not be kept of a name.
 */
public final class DropFolder {

  private final Path root;
  private final UnaryOperator<String> names;

  /** Takes a folder of which nothing is kept. */
  public DropFolder(Path root) {
    this(root, UnaryOperator.identity());
  }

  /**
   * Takes the folder, which must exist when it is scanned.
   *
   * @param names how the name of a file or folder is kept; most as they are
   */
  public DropFolder(Path root, UnaryOperator<String> names) {
    this.root = root;
    this.names = names;
  }

  /** How a path relative to the folder is kept; one that is kept already stays as it is. */
  public String kept(String path) {
    return Arrays.stream(path.split("/", -1)).map(this::keptName).collect(Collectors.joining("/"));
  }

  private String keptName(String name) {
    return names.apply(Normalizer.normalize(name, Normalizer.Form.NFC));
  }

  /** Where a delivery's file lies, by its path as it is kept. */
  public Path resolve(String path) {
    Path resolved = root;
    for (String name : path.split("/", -1)) {
      Path composed = resolved.resolve(name);
      resolved = Files.exists(composed) ? composed : entry(resolved, name).orElse(composed);
    }
    return resolved;
  }

  /** The entry of a folder whose name, in whatever Unicode form, is kept as this one. */
  private Optional<Path> entry(Path folder, String name) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> keptName(String.valueOf(entry.getFileName())).equals(name))
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      // a folder that cannot be read holds no file that could be
      return Optional.empty();
    }
  }

  /**
   * Looks through the folder and fingerprints every file.
   *
   * @throws IOException when the folder itself cannot be read; the message says what to do
   */
  public DropFolderScan scan() throws IOException {
    return scan(new DropFolderScanner(this::resolve, (path, stamp) -> true));
  }

  /**
   * Looks through the folder and fingerprints those files that are still as they were.
   *
   * @param settled files by path as they were when last looked at; others are passed over
   * @throws IOException as {@link #scan()}
   */
  public DropFolderScan scan(Map<String, FileStamp> settled) throws IOException {
    return scan(
        new DropFolderScanner(this::resolve, (path, stamp) -> stamp.equals(settled.get(path))));
  }

  private DropFolderScan scan(DropFolderScanner scanner) throws IOException {
    walk(scanner);
    return scanner.scan();
  }

  /**
   * Looks through the folder without reading any file, so that it can be done often.
   *
   * @return size and time of every file by path, those in folders for withdrawn files too
   * @throws IOException as {@link #scan()}
   */
  public Map<String, FileStamp> look() throws IOException {
    Map<String, FileStamp> stamps = new TreeMap<>();
    walk((path, file, stamp) -> stamps.put(path, stamp));
    return stamps;
  }

  private void walk(DropFolderWalk.Visitor visitor) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new IOException(
          "Inkorgen %s finns inte. Skapa mappen, eller ange en annan med --input.".formatted(root));
    }
    try {
      Path folder = root.toRealPath();
      Files.walkFileTree(folder, new DropFolderWalk(folder, this::keptName, visitor));
    } catch (IOException e) {
      throw notReadable(e);
    }
  }

  /** Whether there is nothing at all in it: no folder, and nothing that is passed over either. */
  boolean isBare() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
      return !entries.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      throw notReadable(e);
    }
  }

  private IOException notReadable(Exception cause) {
    return new IOException(
        "Inkorgen %s kan inte läsas. Kontrollera att den är ansluten och att Bokslut får läsa där."
            .formatted(root),
        cause);
  }

  Path root() {
    return root;
  }

  /**
   * Sees to it that the folder has not gone while its files were read.
   *
   * @throws IOException when it has; the message says what to do
   */
  public void requireStillThere() throws IOException {
    if (!Files.isDirectory(root)) {
      throw new IOException(
          "Inkorgen %s försvann medan den lästes. Inget har gått förlorat; se till att mappen nås igen och kör kommandot på nytt."
              .formatted(root));
    }
  }

  /** Orders texts by code point, as rows compete. */
  public static int byCodePoint(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        // the second halves of two signs that are written as pairs differ: compare the signs
        int sign = i > 0 && Character.isHighSurrogate(one.charAt(i - 1)) ? i - 1 : i;
        return Integer.compare(one.codePointAt(sign), other.codePointAt(sign));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
