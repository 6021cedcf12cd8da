package se.bokslut.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.delivery.Fingerprint;

/**
 * The folder of answers: each is written beside and moved into place whole, and only what we have
 * written ourselves is replaced or removed.
 */
final class FeedbackFolder {

  private static final int LONGEST_NAME = 240;
  private static final String FRESH = ".svar-";

  private final Path folder;
  private final FeedbackList list;

  private FeedbackFolder(Path folder, FeedbackList list) {
    this.folder = folder;
    this.list = list;
  }

  /** Opens the folder, made when it is not there; what a killed run left half written goes. */
  static FeedbackFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path left : all.filter(FeedbackFolder::isHalfWritten).toList()) {
        Files.delete(left);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new FeedbackFolder(folder, FeedbackList.read(folder));
  }

  private static boolean isHalfWritten(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".tmp")
        && (name.startsWith(FRESH) || name.startsWith(".rader-") || name.startsWith(".lista-"));
  }

  /** Whether an answer stands there that says this already. */
  boolean holds(String path, String fingerprint) {
    FeedbackList.Entry entry = list.byPath().get(path);
    return entry != null
        && entry.fingerprint().equals(fingerprint)
        && Files.exists(folder.resolve(entry.written()));
  }

  /** A new file to write an answer into. */
  Path fresh() throws IOException {
    return Files.createTempFile(folder, FRESH, ".tmp");
  }

  /**
   * Moves an answer into place, and removes the one that was there before.
   *
   * @param ending what is added to the name of the file that it answers
   */
  void place(String path, String ending, Path fresh, String fingerprint, FeedbackList.Origin origin)
      throws IOException {
    String sha256 = Fingerprint.of(fresh);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    String written = free(safe(path), ending, path, sha256);
    FeedbackList.Entry before = list.byPath().get(path);
    if (before != null && !before.written().equals(written)) {
      removeOurs(before);
    }
    Path target = folder.resolve(written);
    Files.createDirectories(target.getParent());
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    list.put(new FeedbackList.Entry(path, written, fingerprint, sha256, origin));
  }

  /** A place for an answer: its own, or beside a file there that is not ours to replace. */
  private String free(String path, String ending, String answered, String sha256)
      throws IOException {
    String written = path + ending;
    for (int i = 2; isForeign(written, answered, sha256); i++) {
      int dot = ending.isEmpty() ? path.lastIndexOf('.') : -1;
      String stem = dot < 0 ? path : path.substring(0, dot);
      written = "%s (%d)%s%s".formatted(stem, i, dot < 0 ? "" : path.substring(dot), ending);
    }
    return written;
  }

  private boolean isForeign(String written, String answered, String sha256) throws IOException {
    Path there = folder.resolve(written);
    for (FeedbackList.Entry entry : list.byPath().values()) {
      if (entry.written().equals(written) && !entry.path().equals(answered)) {
        return true;
      }
    }
    if (!Files.exists(there)) {
      return false;
    }
    FeedbackList.Entry own = list.byPath().get(answered);
    boolean ours = own != null && own.written().equals(written) && isUnchanged(own);
    return !ours && (Files.isDirectory(there) || !Fingerprint.of(there).equals(sha256));
  }

  private boolean isUnchanged(FeedbackList.Entry entry) throws IOException {
    Path file = folder.resolve(entry.written());
    return Files.isRegularFile(file) && Fingerprint.of(file).equals(entry.sha256());
  }

  /** Removes the answers of the intake to files that are answered no longer. */
  void keepOnly(Predicate<String> answered) throws IOException {
    for (FeedbackList.Entry entry : List.copyOf(list.byPath().values())) {
      if (entry.origin() == FeedbackList.Origin.INTAKE && !answered.test(entry.path())) {
        removeOurs(entry);
        list.remove(entry.path());
      }
    }
  }

  private void removeOurs(FeedbackList.Entry entry) throws IOException {
    if (!isUnchanged(entry)) {
      return;
    }
    Path file = folder.resolve(entry.written());
    Files.delete(file);
    for (Path above = file.getParent();
        above != null && !above.equals(folder);
        above = above.getParent()) {
      try {
        Files.delete(above);
      } catch (DirectoryNotEmptyException stillUsed) {
        return;
      }
    }
  }

  /** Writes the list of answers. */
  void close() throws IOException {
    list.write(folder);
  }

  /** The path under which an answer can lie: without numbers, control characters and overlength. */
  private static String safe(String path) {
    String masked = IdentityNumberMask.mask(path).replace('*', 'x');
    StringBuilder safe = new StringBuilder();
    for (String name : masked.replaceAll("\\p{Cntrl}", "_").split("/", -1)) {
      safe.append(safe.isEmpty() ? "" : "/").append(shortened(name));
    }
    return safe.toString();
  }

  private static String shortened(String name) {
    int room = LONGEST_NAME - ".anmarkningar.xlsx (99)".length();
    if (name.getBytes(StandardCharsets.UTF_8).length <= room) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot < 8 ? name.substring(dot) : "";
    String mark = "-" + Fingerprint.of(name).substring(0, 8);
    int kept = name.length();
    while ((name.substring(0, kept) + mark + ending).getBytes(StandardCharsets.UTF_8).length
        > room) {
      kept = name.offsetByCodePoints(kept, -1);
    }
    return name.substring(0, kept) + mark + ending;
  }
}
