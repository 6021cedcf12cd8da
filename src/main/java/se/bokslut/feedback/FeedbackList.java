package se.bokslut.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of the answers that we have written, kept beside them: what is not in it is not ours and
 * is never touched.
 */
final class FeedbackList {

  /** The list's file in the folder of answers. */
  static final String FILE = ".aterkoppling.tsv";

  private static final int FIELDS = 5;

  /**
   * One answer.
   *
   * @param path the file that it answers
   * @param written its own file, relative to the folder of answers
   * @param fingerprint what it says, and of what
   * @param sha256 its content
   * @param origin who asked for it
   */
  record Entry(String path, String written, String fingerprint, String sha256, Origin origin) {}

  /** Who asked for an answer. */
  enum Origin {
    /** The intake, which clears answers away when their file is replaced or withdrawn. */
    INTAKE,
    /** The command {@code check}, whose answers stay. */
    CHECK
  }

  private final TreeMap<String, Entry> entries = new TreeMap<>();

  private FeedbackList() {}

  static FeedbackList read(Path folder) throws IOException {
    FeedbackList list = new FeedbackList();
    if (Files.exists(folder.resolve(FILE))) {
      for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
        String[] fields = line.split("\t", -1);
        if (fields.length == FIELDS) {
          list.put(
              new Entry(
                  unescaped(fields[0]),
                  unescaped(fields[1]),
                  fields[2],
                  fields[3],
                  Origin.valueOf(fields[4].toUpperCase(Locale.ROOT))));
        }
      }
    }
    return list;
  }

  void put(Entry entry) {
    entries.put(entry.path(), entry);
  }

  void remove(String path) {
    entries.remove(path);
  }

  /** The answers by the path of the file that they answer. */
  Map<String, Entry> byPath() {
    return entries;
  }

  /** Replaces the list in one step. */
  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries.values()) {
      lines.add(
          String.join(
              "\t",
              escaped(entry.path()),
              escaped(entry.written()),
              entry.fingerprint(),
              entry.sha256(),
              entry.origin().name().toLowerCase(Locale.ROOT)));
    }
    Path fresh = Files.createTempFile(folder, ".lista-", ".tmp");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(
        fresh,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }
}
