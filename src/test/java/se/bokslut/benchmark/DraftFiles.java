package se.bokslut.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfReader;

/**
 * What a draft holds.
 *
 * @param files how many files
 * @param pages how many pages of PDF in them
 * @param bytes how large they are together
 * @param slowest the files that took longest, the slowest first
 */
record DraftFiles(int files, int pages, long bytes, List<Slow> slowest) {

  private static final int SHOWN = 8;

  /** A file, and how long after the one before it it was written. */
  record Slow(Path file, double seconds) {}

  private record Written(Path file, FileTime time) {}

  static DraftFiles of(Path draft) throws IOException {
    List<Written> files;
    try (Stream<Path> all = Files.walk(draft)) {
      files =
          all.filter(Files::isRegularFile)
              .map(file -> new Written(file, time(file)))
              .sorted(Comparator.comparing(Written::time))
              .toList();
    }
    int pages = 0;
    long bytes = 0;
    List<Slow> slow = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i).file();
      bytes += Files.size(file);
      pages += pages(file);
      if (i > 0) {
        long millis = files.get(i).time().toMillis() - files.get(i - 1).time().toMillis();
        slow.add(new Slow(draft.relativize(file), millis / 1e3));
      }
    }
    slow.sort(Comparator.comparingDouble(Slow::seconds).reversed());
    return new DraftFiles(
        files.size(), pages, bytes, slow.subList(0, Math.min(SHOWN, slow.size())));
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int pages(Path file) throws IOException {
    if (!file.toString().endsWith(".pdf")) {
      return 0;
    }
    try (PdfReader pdf = new PdfReader(file.toString())) {
      return pdf.getNumberOfPages();
    }
  }
}
