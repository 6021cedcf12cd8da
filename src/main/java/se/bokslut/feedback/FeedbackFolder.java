package se.bokslut.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.intake.QuietTrace;

/**
 * The folder of answers: each is written beside and moved into place whole, and only what we have
 * written ourselves is replaced or removed; what somebody has changed since is kept aside.
 */
final class FeedbackFolder {

  private static final Logger LOG = LoggerFactory.getLogger(FeedbackFolder.class);

  /** How temporary files begin that hold the rows at fault. */
  static final String ROWS = ".rader-";

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
        && (name.startsWith(FRESH) || name.startsWith(ROWS) || name.startsWith(FeedbackList.FRESH));
  }

  /** Whether an answer stands there that says this already. */
  boolean holds(Answered answered, String fingerprint) {
    FeedbackList.Entry entry = list.byKey().get(answered.key());
    return entry != null
        && entry.fingerprint().equals(fingerprint)
        && entry.origin() == answered.origin()
        && Files.isRegularFile(folder.resolve(entry.written()));
  }

  /** A new file to write an answer into, which those may read who may read other output. */
  Path fresh() throws IOException {
    return Files.createFile(folder.resolve(FRESH + UUID.randomUUID() + ".tmp"));
  }

  /**
   * Moves an answer into place, and clears away the one that was there before.
   *
   * @param ending what is added to the name of the file that it answers
   */
  void place(Answered answered, String ending, Path fresh, String fingerprint) throws IOException {
    String sha256 = Fingerprint.of(fresh);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    String written = free(AnswerName.safe(answered.path()), ending, answered.key(), sha256);
    Path target = folder.resolve(written);
    Files.createDirectories(target.getParent());
    list.announce(folder, answered.key(), sha256);
    FeedbackList.Entry before = list.byKey().get(answered.key());
    if (before != null && !(before.written().equals(written) && isUnchanged(before))) {
      clear(before);
      Files.createDirectories(target.getParent());
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    list.put(
        new FeedbackList.Entry(answered.key(), written, fingerprint, sha256, answered.origin()));
  }

  /** A place for an answer: its own, or beside a file there that is not ours to replace. */
  private String free(String path, String ending, String key, String sha256) throws IOException {
    String written = path + ending;
    for (int i = 2; isForeign(written, key, sha256); i++) {
      String name =
          ending.isEmpty() ? numbered(path, " (%d)".formatted(i)) : path + " (%d)".formatted(i);
      written = name + ending;
    }
    return written;
  }

  private static String numbered(String path, String mark) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/')
        ? path + mark
        : path.substring(0, dot) + mark + path.substring(dot);
  }

  private boolean isForeign(String written, String key, String sha256) throws IOException {
    Path there = folder.resolve(written);
    for (FeedbackList.Entry entry : list.byKey().values()) {
      if (entry.written().equals(written) && !entry.key().equals(key)) {
        return true;
      }
    }
    if (!Files.exists(there)) {
      return false;
    }
    if (Files.isDirectory(there)) {
      return true;
    }
    FeedbackList.Entry own = list.byKey().get(key);
    boolean ours = own != null && own.written().equals(written);
    String content = Fingerprint.of(there);
    return !ours && !content.equals(sha256) && !list.isOurs(key, content);
  }

  private boolean isUnchanged(FeedbackList.Entry entry) throws IOException {
    Path file = folder.resolve(entry.written());
    return Files.isRegularFile(file) && list.isOurs(entry.key(), Fingerprint.of(file));
  }

  /**
   * Clears away the answers to dropped files that are answered no longer.
   *
   * @param answered keys of the files whose answers stay
   * @return where answers still lie that could not be cleared away
   */
  List<String> keepOnly(Set<String> answered) {
    List<String> left = new ArrayList<>();
    for (FeedbackList.Entry entry : List.copyOf(list.byKey().values())) {
      if (entry.origin() == FeedbackList.Origin.INTAKE && !answered.contains(entry.key())) {
        try {
          clear(entry);
          list.remove(entry.key());
        } catch (IOException e) {
          LOG.warn("The answer {} cannot be cleared away: {}", entry.written(), QuietTrace.of(e));
          left.add(entry.written());
        }
      }
    }
    return left;
  }

  /** Removes an answer of ours; one that somebody has changed since is kept under another name. */
  private void clear(FeedbackList.Entry entry) throws IOException {
    Path file = folder.resolve(entry.written());
    if (!Files.isRegularFile(file)) {
      return;
    }
    if (!isUnchanged(entry)) {
      Files.move(file, aside(entry.written()));
      return;
    }
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

  /** Where a changed answer is kept: under its name, marked as old. */
  private Path aside(String written) {
    Path aside = folder.resolve(numbered(written, ".gammal"));
    for (int i = 2; Files.exists(aside); i++) {
      aside = folder.resolve(numbered(written, ".gammal-%d".formatted(i)));
    }
    return aside;
  }

  /** Writes the list of answers. */
  void close() throws IOException {
    list.write(folder);
  }
}
