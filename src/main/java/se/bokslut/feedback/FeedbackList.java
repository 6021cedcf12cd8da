package se.bokslut.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The list of the answers that we have written, kept beside them: what is not in it is not ours and
 * is never touched.
 */
final class FeedbackList {

  /** The list's file in the folder of answers. */
  static final String FILE = ".aterkoppling.tsv";

  private static final int FIELDS = 5;

  /** How temporary files begin that hold a list. */
  static final String FRESH = ".lista-";

  /**
   * Contents that are about to be moved into place: without them, what a killed run had moved but
   * not listed would be taken for something that somebody has changed.
   */
  private static final String ANNOUNCED = ".lista-pagar.tsv";

  /**
   * One answer.
   *
   * @param key stands for the file that it answers, see {@link Answered}
   * @param written its own file, relative to the folder of answers
   * @param fingerprint what it says, and of what
   * @param sha256 its content
   * @param origin where the answered file lay
   */
  record Entry(String key, String written, String fingerprint, String sha256, Origin origin) {}

  /** Where an answered file lay. */
  enum Origin {
    /** A file in the drop folder, whose answer the intake clears away when the file is. */
    INTAKE,
    /** A file elsewhere that was checked, whose answer stays. */
    CHECK
  }

  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final Set<String> announced = new HashSet<>();

  private FeedbackList() {}

  static FeedbackList read(Path folder) throws IOException {
    FeedbackList list = new FeedbackList();
    if (Files.exists(folder.resolve(FILE))) {
      for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
        String[] fields = line.split("\t", -1);
        if (fields.length == FIELDS) {
          list.put(
              new Entry(
                  fields[0],
                  unescaped(fields[1]),
                  fields[2],
                  fields[3],
                  Origin.valueOf(fields[4].toUpperCase(Locale.ROOT))));
        }
      }
    }
    if (Files.exists(folder.resolve(ANNOUNCED))) {
      list.announced.addAll(Files.readAllLines(folder.resolve(ANNOUNCED), StandardCharsets.UTF_8));
    }
    return list;
  }

  /** Notes that an answer with this content is about to be moved into place. */
  void announce(Path folder, String key, String sha256) throws IOException {
    String line = key + "\t" + sha256;
    announced.add(line);
    Files.writeString(
        folder.resolve(ANNOUNCED),
        line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Whether a content, at the place of the answer to a file, is what we have put there. */
  boolean isOurs(String key, String sha256) {
    Entry entry = entries.get(key);
    return (entry != null && entry.sha256().equals(sha256))
        || announced.contains(key + "\t" + sha256);
  }

  void put(Entry entry) {
    entries.put(entry.key(), entry);
  }

  void remove(String key) {
    entries.remove(key);
  }

  /** The answers by the key of the file that they answer. */
  Map<String, Entry> byKey() {
    return entries;
  }

  /** Replaces the list in one step, when it has changed. */
  void write(Path folder) throws IOException {
    replace(folder);
    Files.deleteIfExists(folder.resolve(ANNOUNCED));
  }

  private void replace(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries.values()) {
      lines.add(
          String.join(
              "\t",
              entry.key(),
              escaped(entry.written()),
              entry.fingerprint(),
              entry.sha256(),
              entry.origin().name().toLowerCase(Locale.ROOT)));
    }
    byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve(FILE);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Path fresh = folder.resolve(FRESH + UUID.randomUUID() + ".tmp");
    try {
      Files.write(fresh, content, StandardOpenOption.CREATE_NEW);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
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
