package se.bokslut.feedback.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import se.bokslut.delivery.Fingerprint;

/**
 * The contents that we wrote into a folder, kept in a list there, so that a file that is still as
 * we wrote it is told from one that somebody has filled in.
 */
final class OwnFiles {

  private static final String LIST = ".mallar";

  private final Path list;
  private final Set<String> contents = new TreeSet<>();

  private OwnFiles(Path list) {
    this.list = list;
  }

  /** Reads the list of a folder; empty where there is none. */
  static OwnFiles in(Path folder) throws IOException {
    OwnFiles own = new OwnFiles(folder.resolve(LIST));
    if (Files.isRegularFile(own.list)) {
      own.contents.addAll(Files.readAllLines(own.list, StandardCharsets.UTF_8));
    }
    return own;
  }

  /** Whether a file holds what we once wrote, and nothing else. */
  boolean wrote(Path file) throws IOException {
    return contents.contains(Fingerprint.of(file));
  }

  /** Takes note of a file that was written. */
  void note(Path file) throws IOException {
    contents.add(Fingerprint.of(file));
  }

  /** Writes the list. */
  void save() throws IOException {
    Files.write(list, contents, StandardCharsets.UTF_8);
  }
}
