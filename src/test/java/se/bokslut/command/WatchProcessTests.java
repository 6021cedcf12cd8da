package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch} as a process of its own. */
class WatchProcessTests {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void a_signal_ends_it_in_order_after_it_has_taken_in_what_was_dropped() throws Exception {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    Path said = folder.resolve("said.txt");
    Process process = start(workplace, said);
    try {
      await().atMost(PATIENCE).until(() -> said(said).contains("1 gäller") || !process.isAlive());

      process.destroy();

      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
      assertThat(said(said))
          .contains("Bokslut vakar över", "Läser in det nya i inkorgen.")
          .endsWith("Bokslut vakar inte längre.\n");
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(Workplace workplace, Path said) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbokslut.watch.interval=1s",
                "-Dbokslut.watch.settle=1s",
                "-cp",
                System.getProperty("java.class.path"),
                "se.bokslut.command.Bokslut",
                "watch"));
    command.addAll(workplace.options());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  private static String said(Path said) throws IOException {
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
