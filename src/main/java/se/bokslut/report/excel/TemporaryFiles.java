package se.bokslut.report.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Keeps the temporary files of the workbooks that this thread writes beside what is written, until
 * closed, so that what a killed run leaves is cleared away with the rest of it.
 */
public final class TemporaryFiles implements AutoCloseable {

  private static final String ENDING = ".tmp";

  private TemporaryFiles() {}

  /**
   * Begins.
   *
   * @param folder an existing folder that a later run clears
   * @param prefix how names begin that it clears there; they end with {@code .tmp}
   */
  public static TemporaryFiles in(Path folder, String prefix) {
    TempFile.setThreadLocalTempFileCreationStrategy(
        new TempFileCreationStrategy() {
          @Override
          public File createTempFile(String name, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, ENDING).toFile();
          }

          @Override
          public File createTempDirectory(String name) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
          }
        });
    return new TemporaryFiles();
  }

  @Override
  public void close() {
    TempFile.setThreadLocalTempFileCreationStrategy(null);
  }
}
