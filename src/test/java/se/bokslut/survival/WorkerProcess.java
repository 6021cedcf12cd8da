package se.bokslut.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A worker process (arbetare) of a site.
 *
 * @param said where its words are kept
 */
record WorkerProcess(Process process, Path said) {

  private static final long PATIENCE_IN_SECONDS = 60;

  /** The files that it has told of. */
  List<String> read() throws IOException {
    return Files.readAllLines(said).stream().filter(line -> line.startsWith("  Läste ")).toList();
  }

  /** Ends as {@code kill -9} ends it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends it as a service is ended, which it does in order. */
  void stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
