package se.bokslut.report.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.report.Checksums;

/**
 * The archive of a revision: its files, the definitions and templates that they were made with, and
 * a list of checksums of all of it. The same content gives the same bytes.
 */
final class Archive {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** Packs a tree whose list of checksums is written. */
  static void pack(Path tree, RevisionSources sources, Path archive) throws IOException {
    Checksums checksums = Checksums.read(tree);
    Map<String, Content> entries = new TreeMap<>(DropFolder::byCodePoint);
    for (String path : checksums.byPath().keySet()) {
      entries.put(path, target -> Files.copy(tree.resolve(path), target));
    }
    for (Map.Entry<String, String> source : sources.inArchive().entrySet()) {
      checksums = checksums.and(source.getKey(), Fingerprint.of(source.getValue()));
      entries.put(source.getKey(), text(source.getValue()));
    }
    entries.put(Checksums.NAME, text(checksums.text()));
    try (OutputStream stream = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Content> content : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.getValue().writeTo(zip);
        zip.closeEntry();
      }
    }
  }

  private static Content text(String text) {
    return target -> target.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What writes an entry. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream target) throws IOException;
  }
}
