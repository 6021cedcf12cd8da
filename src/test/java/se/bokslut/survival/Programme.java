package se.bokslut.survival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.bokslut.command.InThisProcess;

/**
 * A command that is being carried out by a process of its own, with the embedded database unless it
 * names another.
 *
 * @param process the Java process, an embedded server is its child
 * @param said where its words are kept
 */
record Programme(Process process, Path said) {

  /** How it ended, what it said, and how long it took. */
  record Ended(int exitStatus, String said, long nanoseconds) {}

  private static final long PATIENCE_IN_SECONDS = 300;
  static final Map<String, String> SETTINGS =
      Map.of(
          "spring.main.sources", FixedClock.class.getName(),
          "bokslut.reports", "region",
          "bokslut.editions", "internt");

  /** Starts a command; the options of the Java machine make it begin, not run, fast. */
  static Programme start(Site site, JavaMachine java, Command command) throws IOException {
    Path said = Files.createTempFile(site.root(), "said-", ".txt");
    List<String> line = new ArrayList<>(java.command());
    line.add("-Djava.io.tmpdir=" + site.temporary());
    SETTINGS.forEach((name, value) -> line.add("-D" + name + "=" + value));
    line.add("se.bokslut.command.Bokslut");
    line.addAll(List.of(arguments(site, command)));
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    return new Programme(process, said);
  }

  private static String[] arguments(Site site, Command command) {
    List<String> arguments = new ArrayList<>(command.line());
    arguments.addAll(
        List.of(
            "--input", site.input().toString(),
            "--output", site.output().toString(),
            "--data", site.data().toString()));
    return arguments.toArray(String[]::new);
  }

  /** Carries out a command to its end in a process of its own. */
  static Ended run(Site site, JavaMachine java, Command command)
      throws IOException, InterruptedException {
    return start(site, java, command).end();
  }

  /** Carries out a command in this process, which is warm; one at a time. */
  static Ended runHere(Site site, Command command) {
    synchronized (Programme.class) {
      long start = System.nanoTime();
      InThisProcess.Ended ended = InThisProcess.run(SETTINGS, arguments(site, command));
      return new Ended(ended.exitStatus(), ended.said(), System.nanoTime() - start);
    }
  }

  /** Waits for the end. */
  Ended end() throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("still running: " + Files.readString(said));
    }
    String words = Files.readString(said, StandardCharsets.UTF_8);
    Files.delete(said);
    return new Ended(process.exitValue(), words, System.nanoTime() - start);
  }
}
