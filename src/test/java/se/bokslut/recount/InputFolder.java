package se.bokslut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that offices dropped and that nobody has withdrawn, in row order. */
record InputFolder(List<InputFile> files) {

  /** A file by its path below the folder, with `/` between the parts. */
  record InputFile(String path, Path location, String fingerprint) {}

  private static final Set<String> WITHDRAWN = Set.of("withdrawn", "atertaget");

  static InputFolder open(Path folder) throws IOException {
    List<InputFile> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all =
          paths
              .filter(Files::isRegularFile)
              .map(path -> file(folder, path))
              .filter(file -> isOurs(file.path()))
              .sorted(Comparator.comparing(InputFile::path, Texts.BY_CODE_POINT))
              .toList();
    }
    Set<String> withdrawn = new HashSet<>();
    all.stream()
        .filter(file -> isWithdrawn(file.path()))
        .forEach(file -> withdrawn.add(file.fingerprint()));
    return new InputFolder(
        all.stream().filter(file -> !withdrawn.contains(file.fingerprint())).toList());
  }

  private static InputFile file(Path folder, Path path) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      String relative = folder.relativize(path).toString().replace('\\', '/');
      return new InputFile(relative, path, HexFormat.of().formatHex(digest));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  private static boolean isOurs(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    boolean hidden = Stream.of(lower.split("/")).anyMatch(part -> part.startsWith("."));
    String name = lower.substring(lower.lastIndexOf('/') + 1);
    return !hidden
        && !name.startsWith("~$")
        && !name.endsWith(".tmp")
        && !name.endsWith(".part")
        && !name.equals("thumbs.db");
  }

  private static boolean isWithdrawn(String path) {
    List<String> parts = List.of(path.split("/"));
    return parts.subList(0, parts.size() - 1).stream()
        .map(Texts::folded)
        .anyMatch(WITHDRAWN::contains);
  }
}
