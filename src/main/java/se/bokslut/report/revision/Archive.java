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
 * The archive of a revision: its files with their list of checksums, the definitions and templates
 * that they were made with, and a list of checksums of all of it. The same content gives the same
 * bytes; unpacked, it gives back the revision's folder with a few things beside.
 */
final class Archive {

  /** The list of everything in the archive; the revision's own list stays as it is. */
  static final String LIST = "SHA256SUMS.arkiv";

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** Whether a path is of what the archive has beside the revision's own files. */
  static boolean adds(String path) {
    return path.equals(LIST) || RevisionSources.holds(path);
  }

  /** Packs a tree whose list of checksums is written. */
  static void pack(Path tree, RevisionSources sources, Path archive) throws IOException {
    Checksums checksums =
        Checksums.read(tree).and(Checksums.NAME, Fingerprint.of(tree.resolve(Checksums.NAME)));
    Map<String, Content> entries = new TreeMap<>(DropFolder::byCodePoint);
    for (String path : checksums.byPath().keySet()) {
      entries.put(path, target -> Files.copy(tree.resolve(path), target));
    }
    for (Map.Entry<String, String> source : sources.inArchive().entrySet()) {
      checksums = checksums.and(source.getKey(), Fingerprint.of(source.getValue()));
      entries.put(source.getKey(), text(source.getValue()));
    }
    entries.put(LIST, text(checksums.text()));
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
