package se.bokslut.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.Fingerprint;

/**
 * The checksums of the files of a tree in the form that {@code sha256sum -c} reads.
 *
 * @param byPath the fingerprint of every file by its path in the tree, in the order of the list
 */
public record Checksums(Map<String, String> byPath) {

  /** The list's file name; it stands in the tree and does not list itself. */
  public static final String NAME = "SHA256SUMS";

  private static final Logger LOG = LoggerFactory.getLogger(Checksums.class);
  private static final int DIGITS = 64;
  private static final String BETWEEN = "  ";

  /**
   * What differs from the list.
   *
   * @param files how many files the list holds
   * @param changed files with another content
   * @param missing files that are not there
   * @param extra files that are not in the list
   * @param unreadable files that could not be compared
   */
  public record Verification(
      int files,
      List<String> changed,
      List<String> missing,
      List<String> extra,
      List<String> unreadable) {

    /** Keeps copies. */
    public Verification {
      changed = List.copyOf(changed);
      missing = List.copyOf(missing);
      extra = List.copyOf(extra);
      unreadable = List.copyOf(unreadable);
    }

    /** Of a tree about which nothing can be said for want of something in it. */
    public static Verification impossible(String unreadable) {
      return new Verification(0, List.of(), List.of(), List.of(), List.of(unreadable));
    }

    /** With what was found about more files of the tree. */
    public Verification and(Verification more) {
      return new Verification(
          files,
          both(changed, more.changed),
          both(missing, more.missing),
          both(extra, more.extra),
          both(unreadable, more.unreadable));
    }

    private static List<String> both(List<String> some, List<String> more) {
      return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether every file is as it was. */
    public boolean holds() {
      return changed.isEmpty() && missing.isEmpty() && extra.isEmpty() && unreadable.isEmpty();
    }
  }

  /** Keeps a copy. */
  public Checksums {
    byPath = new LinkedHashMap<>(byPath);
  }

  /** Of all files of a tree but a list of checksums. */
  static Checksums of(Path tree) throws IOException {
    Map<String, String> byPath = new LinkedHashMap<>();
    for (String path : FileTree.paths(tree)) {
      if (!path.equals(NAME)) {
        byPath.put(path, Fingerprint.of(tree.resolve(path)));
      }
    }
    return new Checksums(byPath);
  }

  /**
   * The list that stands in a tree.
   *
   * @throws IOException when it is not there or is no such list
   */
  public static Checksums read(Path tree) throws IOException {
    Map<String, String> byPath = new LinkedHashMap<>();
    for (String line : Files.readAllLines(tree.resolve(NAME), StandardCharsets.UTF_8)) {
      if (line.length() <= DIGITS + BETWEEN.length()) {
        throw new IOException(
            "Listan över kontrollsummor, %s, går inte att läsa.".formatted(tree.resolve(NAME)));
      }
      byPath.put(line.substring(DIGITS + BETWEEN.length()), line.substring(0, DIGITS));
    }
    return new Checksums(byPath);
  }

  /** The list with one more file. */
  public Checksums and(String path, String sha256) {
    Map<String, String> more = new LinkedHashMap<>(byPath);
    more.put(path, sha256);
    return new Checksums(more);
  }

  /** Writes the list into a tree. */
  void write(Path tree) throws IOException {
    Files.writeString(tree.resolve(NAME), text(), StandardCharsets.UTF_8);
  }

  /** The list as {@code sha256sum} writes it, by the code points of the paths. */
  public String text() {
    StringBuilder text = new StringBuilder();
    byPath.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(DropFolder::byCodePoint))
        .forEach(
            file ->
                text.append(file.getValue()).append(BETWEEN).append(file.getKey()).append('\n'));
    return text.toString();
  }

  /**
   * Compares a tree with the list.
   *
   * @param beside tells which files may stand there without being in the list
   * @throws IOException when a folder of the tree cannot be opened
   */
  public Verification verify(Path tree, Predicate<String> beside) throws IOException {
    Verification listed = compare(tree);
    List<String> extra =
        FileTree.paths(tree).stream()
            .filter(path -> !byPath.containsKey(path) && !path.equals(NAME))
            .filter(beside.negate())
            .toList();
    return new Verification(
        byPath.size(), listed.changed(), listed.missing(), extra, listed.unreadable());
  }

  /**
   * Compares only the files of the list.
   *
   * @throws IOException when a folder of the tree cannot be opened
   */
  public Verification compare(Path tree) throws IOException {
    Set<String> found = Set.copyOf(FileTree.paths(tree));
    List<String> changed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Map.Entry<String, String> file : byPath.entrySet()) {
      String path = file.getKey();
      if (!found.contains(path)) {
        missing.add(path);
        continue;
      }
      try {
        if (!Fingerprint.of(tree.resolve(path)).equals(file.getValue())) {
          changed.add(path);
        }
      } catch (IOException e) {
        LOG.warn("{} cannot be compared with its checksum", tree.resolve(path), e);
        unreadable.add(path);
      }
    }
    return new Verification(byPath.size(), changed, missing, List.of(), unreadable);
  }
}
