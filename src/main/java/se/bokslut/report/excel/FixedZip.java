package se.bokslut.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again so that equal content gives equal bytes: fixed times, fixed order. */
public final class FixedZip {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private FixedZip() {}

  /**
   * Packs a workbook again.
   *
   * @param from the workbook as it was written
   * @param to where the packed one is written
   */
  public static void pack(Path from, Path to) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        OutputStream stream = Files.newOutputStream(to);
        ZipOutputStream target = new ZipOutputStream(stream)) {
      List<String> names =
          source.stream()
              .map(ZipEntry::getName)
              .sorted(
                  Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        target.putNextEntry(entry);
        try (InputStream content = source.getInputStream(source.getEntry(name))) {
          content.transferTo(target);
        }
        target.closeEntry();
      }
    }
  }
}
