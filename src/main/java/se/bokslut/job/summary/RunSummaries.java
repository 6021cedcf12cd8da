package se.bokslut.job.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of summaries, of which the newest are kept. */
public final class RunSummaries {

  private static final int MOST = 400;
  private static final String EXTENSION = ".txt";

  private final Path folder;

  /** Takes the data folder. */
  public RunSummaries(Path data) {
    folder = data.resolve("korningar");
  }

  /** Keeps a page, under another name when two runs began in the same second. */
  Path keep(String name, String page) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name + EXTENSION);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + EXTENSION);
    }
    Files.writeString(file, page, StandardCharsets.UTF_8);
    removeOldest();
    return file;
  }

  private void removeOldest() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> newestFirst =
          entries
              .filter(entry -> entry.toString().endsWith(EXTENSION))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path old : newestFirst.stream().skip(MOST).toList()) {
        Files.deleteIfExists(old);
      }
    }
  }
}
