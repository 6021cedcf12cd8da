package se.bokslut.report.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where the temporary files of workbooks lie: beside what is written, so that what a killed run
 * leaves is cleared away with the rest of it.
 *
 * @param folder an existing folder that a later run clears
 * @param prefix how names begin that it clears there; they end with {@code .tmp}
 */
public record TemporaryFiles(Path folder, String prefix) {

  private static final String ENDING = ".tmp";

  /** Writes a workbook. */
  @FunctionalInterface
  public interface Writing<E extends Exception> {
    /** Writes in the calling thread. */
    void run() throws IOException, E;
  }

  /** Beside a file that is written. */
  public static TemporaryFiles beside(Path file, String prefix) {
    return new TemporaryFiles(file.toAbsolutePath().resolveSibling(""), prefix);
  }

  /** Makes a new file. */
  public Path create() throws IOException {
    return Files.createTempFile(folder, prefix, ENDING);
  }

  /** Writes with the temporary files of this thread here. */
  public <E extends Exception> void during(Writing<E> writing) throws IOException, E {
    TempFile.setThreadLocalTempFileCreationStrategy(
        new TempFileCreationStrategy() {
          @Override
          public File createTempFile(String name, String suffix) throws IOException {
            return create().toFile();
          }

          @Override
          public File createTempDirectory(String name) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
          }
        });
    try {
      writing.run();
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }
}
