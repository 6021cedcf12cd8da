package se.bokslut.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be said to a PostgreSQL server from outside, and that the Java library cannot say. */
enum Signal {
  /** To the postmaster: end all sessions, write everything, stop. */
  INT,
  /** To any server process: stop at once and recover at the next start. */
  QUIT;

  private static final Logger LOG = LoggerFactory.getLogger(Signal.class);

  /** Where the system has no signals, as on Windows, the process is killed. */
  void send(ProcessHandle process) {
    if (!process.supportsNormalTermination()) {
      process.destroyForcibly();
      return;
    }
    try {
      new ProcessBuilder("kill", "-s", name(), Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.warn("no program sends {} to process {}, it is ended as usual", name(), process.pid(), e);
      process.destroy();
    }
  }
}
