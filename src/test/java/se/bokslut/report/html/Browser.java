package se.bokslut.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, driven by {@code src/test/browser}; see {@code .ci/run}. */
final class Browser {

  private static final Path SCRIPTS = Path.of("src/test/browser");
  private static final int NO_BROWSER = 2;
  private static final int MINUTES = 5;

  private final Path executable;

  private Browser(Path executable) {
    this.executable = executable;
  }

  /** The browser of this machine; the test is skipped where something is missing. */
  static Browser here() throws IOException, InterruptedException {
    assumeTrue(hasNode(), "Node 20 eller senare finns inte, så sidan prövas inte i en webbläsare.");
    assumeTrue(
        Files.isDirectory(SCRIPTS.resolve("node_modules/axe-core"))
            && Files.isDirectory(SCRIPTS.resolve("node_modules/playwright-core")),
        "Kör npm ci i src/test/browser, så prövas sidan i en webbläsare.");
    List<Path> found =
        Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
            .map(Path::of)
            .filter(Files::isExecutable)
            .toList();
    assumeTrue(!found.isEmpty(), "Chromium finns inte, så sidan prövas inte i en webbläsare.");
    return new Browser(found.getFirst());
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      Process node =
          new ProcessBuilder(
                  "node", "-e", "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)")
              .start();
      return node.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What is wrong with a page, a line a fault; pictures of it are left beside it. */
  List<String> faults(Path page) throws IOException, InterruptedException {
    Path told = Files.createTempFile("page", ".txt");
    Process node =
        new ProcessBuilder(
                "node",
                SCRIPTS.resolve("page.mjs").toString(),
                page.toString(),
                page.resolveSibling("pictures").toString(),
                executable.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    boolean ended = node.waitFor(MINUTES, TimeUnit.MINUTES);
    node.destroy();
    List<String> lines = Files.readAllLines(told, StandardCharsets.UTF_8);
    Files.delete(told);
    assumeTrue(!ended || node.exitValue() != NO_BROWSER, () -> "Chromium startar inte: " + lines);
    if (!ended || (node.exitValue() == 0) != lines.isEmpty()) {
      throw new IllegalStateException("the page was not looked at to the end: " + lines);
    }
    return lines;
  }
}
