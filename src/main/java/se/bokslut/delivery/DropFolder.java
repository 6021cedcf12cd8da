package se.bokslut.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder in which offices drop their files (spec input, first section); it is only ever read.
 *
 * <p>Symbolic links in it are not followed, so nothing outside the folder is read; the folder
 * itself may be one.
 */
public final class DropFolder {

  private static final Pattern NOT_OURS =
      Pattern.compile(
          "~\\$.*|\\..*|.*\\.(?:tmp|part|crdownload)|thumbs\\.db|desktop\\.ini|readme\\.md",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> WITHDRAWN = Set.of("withdrawn", "återtaget");

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final Path root;

  /** Takes the folder, which must exist when it is scanned. */
  public DropFolder(Path root) {
    this.root = root;
  }

  /** Where a delivery's file lies. */
  public Path resolve(String path) {
    return resolve(root, path);
  }

  private static Path resolve(Path root, String path) {
    Path resolved = root;
    for (String name : path.split("/", -1)) {
      Path composed = resolved.resolve(name);
      resolved = Files.exists(composed) ? composed : entry(resolved, name).orElse(composed);
    }
    return resolved;
  }

  /** The entry of a folder whose name is this one in whatever Unicode form, or in a mixture. */
  private static Optional<Path> entry(Path folder, String name) {
    if (name.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(
              entry ->
                  Normalizer.normalize(String.valueOf(entry.getFileName()), Normalizer.Form.NFC)
                      .equals(name))
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      // a folder that cannot be read holds no file that could be
      return Optional.empty();
    }
  }

  /**
   * Looks through the folder.
   *
   * @throws IOException when the folder itself cannot be read; the message says what to do
   */
  public DropFolderScan scan() throws IOException {
    if (!Files.isDirectory(root)) {
      throw new IOException(
          "Inkorgen %s finns inte. Skapa mappen, eller ange en annan med --input.".formatted(root));
    }
    Path folder = root.toRealPath();
    Collector collector = new Collector(folder);
    Files.walkFileTree(folder, collector);
    collector.files.sort(Comparator.comparing(DroppedFile::path, DropFolder::byCodePoint));
    return new DropFolderScan(collector.files, collector.withdrawn, collector.unreadable);
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

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<DroppedFile> files = new ArrayList<>();
    private final Set<String> withdrawn = new LinkedHashSet<>();
    private final List<String> unreadable = new ArrayList<>();

    Collector(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && nameOf(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile() || NOT_OURS.matcher(nameOf(file)).matches()) {
        return FileVisitResult.CONTINUE;
      }
      try {
        String sha256 = Fingerprint.of(file);
        if (!Files.exists(resolve(root, pathOf(file)))) {
          // its name is not in the encoding of this computer, so no path leads back to it
          unreadable.add(pathOf(file));
        } else if (liesAmongWithdrawn(file)) {
          withdrawn.add(sha256);
        } else {
          files.add(new DroppedFile(pathOf(file), file, attributes.size(), sha256));
        }
      } catch (IOException e) {
        unreadable.add(pathOf(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.add(pathOf(file));
      return FileVisitResult.CONTINUE;
    }

    private boolean liesAmongWithdrawn(Path file) {
      for (Path folder : root.relativize(file.getParent())) {
        if (WITHDRAWN.contains(composed(folder.toString()).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      return false;
    }

    private String pathOf(Path file) {
      List<String> names = new ArrayList<>();
      root.relativize(file).forEach(name -> names.add(composed(name.toString())));
      return String.join("/", names);
    }

    private String nameOf(Path file) {
      Path name = file.getFileName();
      return name == null ? "" : name.toString();
    }

    private static String composed(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
  }
}
