package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty pages need little memory: drawn by a Java of its own with a heap of 128 MB. */
class SmallHeapTests {

  @TempDir Path folder;

  @Test
  void sixty_pages_are_drawn_in_a_heap_of_128_megabytes() throws Exception {
    Path file = folder.resolve("sixty.pdf");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-classpath",
                System.getProperty("java.class.path"),
                SmallHeapTests.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(new DrawnPdf(Files.readAllBytes(file)).pages()).isGreaterThanOrEqualTo(60);
  }

  /** Draws sixty pages into a file. */
  public static void main(String[] arguments) throws IOException {
    new PdfRenderer().render(Reports.ofPages(60), Path.of(arguments[0]));
  }
}
