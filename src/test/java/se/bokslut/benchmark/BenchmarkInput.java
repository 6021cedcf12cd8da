package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Made-up publications of a region with twenty units in a drop folder, the same bytes every time.
 *
 * @param folder the drop folder
 * @param workbooks its files with publications
 */
record BenchmarkInput(Path folder, List<Path> workbooks) {

  private static final long SEED = 20_261_126;

  /** Writes so many rows into so many workbooks. */
  static BenchmarkInput write(Path folder, int files, int rows) throws IOException {
    writeOrganisation(folder);
    int each = rows / files;
    for (int i = 0; i < files; i++) {
      BenchmarkWorkbook.write(
          folder.resolve("publikationer-%03d.xlsx".formatted(i)), SEED + i, i * each, each);
    }
    try (Stream<Path> written = Files.list(folder)) {
      return new BenchmarkInput(
          folder, written.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList());
    }
  }

  private static void writeOrganisation(Path folder) throws IOException {
    StringBuilder csv =
        new StringBuilder("Enhetskod;Enhet;Nivå;Överordnad kod\n03;Regionen;REGION;\n");
    for (int unit = 1; unit <= 20; unit++) {
      csv.append("U%d;Enhet %d;USVE;03\n".formatted(unit, unit));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("organisation.csv"), csv);
  }
}
