package se.bokslut.command;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Carries out commands in the process of the tests, which is warm and therefore fast. */
public final class InThisProcess {

  private InThisProcess() {}

  /** How a command ended and what it said. */
  public record Ended(int exitStatus, String said) {}

  /**
   * Carries out a command.
   *
   * @param settings what a process of its own would be given as system properties
   */
  public static Ended run(Map<String, String> settings, String... command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    settings.forEach(System::setProperty);
    forgetTroubleWithTheLog();
    try {
      int exit = Bokslut.run(new Terminal(out, false), command);
      return new Ended(exit, said.toString(StandardCharsets.UTF_8));
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  /** A new process would know nothing of a log that an earlier one could not write, and begin. */
  private static void forgetTroubleWithTheLog() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).getStatusManager().clear();
  }
}
