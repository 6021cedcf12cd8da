package se.bokslut.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are made to cost memory and time are read or refused in a process of 256 MB.
 *
 * <p>{@code -Dbokslut.hostile.share=1} makes them as bad as they get, which takes minutes.
 */
class HostileFileTests {

  private static final int SHARE = Integer.getInteger("bokslut.hostile.share", 12);

  @TempDir Path folder;

  @Test
  void none_of_them_costs_more_than_a_little_memory_and_time() throws Exception {
    Path files = Files.createDirectory(folder.resolve("filer"));
    new HostileFiles(files, SHARE).write();

    List<String> said = readInSmallProcess(files);

    assertThat(said).hasSize(countOf(files));
    assertThat(said)
        .allSatisfy(line -> assertThat(line).matches("[^|]+\\|(read|refused)\\|.*"))
        .allSatisfy(line -> assertThat(millisecondsOf(line)).as(line).isLessThan(30_000));
  }

  private List<String> readInSmallProcess(Path files) throws IOException, InterruptedException {
    Path output = folder.resolve("sagt.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName(),
                files.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith(HostileReading.MARK))
        .map(line -> line.substring(HostileReading.MARK.length()))
        .toList();
  }

  private static int countOf(Path files) throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      return (int) all.count();
    }
  }

  private static long millisecondsOf(String line) {
    return Long.parseLong(line.split("\\|", -1)[3].replace(" ms", ""));
  }
}
