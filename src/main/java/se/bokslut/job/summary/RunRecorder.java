package se.bokslut.job.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;

/**
 * Keeps a summary of each run, however it ends, and lets every line of the log know the run.
 *
 * <p>Assumes one run at a time in a process. A summary that cannot be written hinders nothing.
 */
public final class RunRecorder {

  /** A run. */
  @FunctionalInterface
  public interface Run<T> {
    /** Does it. */
    T run() throws IOException, SQLException;
  }

  /** Hears of the end of each run. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A run has ended.
     *
     * @param done whether it ended well
     */
    void ended(String command, boolean done, Duration took);
  }

  private static final Logger LOG = LoggerFactory.getLogger(RunRecorder.class);
  private static final String RUN = "run";

  private final RunReader reader;
  private final RunSummaries summaries;
  private final Transcript transcript;
  private final Consumer<String> tell;
  private final Path log;
  private final Clock clock;
  private volatile Listener listener = (command, done, took) -> {};

  /**
   * Takes what is read and where summaries are kept.
   *
   * @param transcript is told what is said to people meanwhile
   * @param tell tells people where the summary is
   * @param log the log file
   */
  public RunRecorder(
      RunReader reader,
      RunSummaries summaries,
      Transcript transcript,
      Consumer<String> tell,
      Path log,
      Clock clock) {
    this.reader = reader;
    this.summaries = summaries;
    this.transcript = transcript;
    this.tell = tell;
    this.log = log;
    this.clock = clock;
  }

  /** Lets somebody hear of runs from now on. */
  public void onEnd(Listener newListener) {
    this.listener = newListener;
  }

  /**
   * Does a run and keeps its summary; a failure goes on to the caller, who logs it.
   *
   * @param command what was asked for, such as {@code run}
   */
  public <T> T record(String command, Run<T> run) throws IOException, SQLException {
    RunHead head = new RunHead(command, ZonedDateTime.now(clock));
    transcript.clear();
    MDC.put(RUN, head.name());
    RunMark mark = reader.mark();
    LOG.info("begins");
    T result;
    try {
      result = run.run();
    } catch (IOException | SQLException | RuntimeException e) {
      // whoever logs the failure still knows the run
      keep(head, mark, "Misslyckades", failure(head, e));
      throw e;
    }
    LOG.info("done");
    keep(head, mark, "Klart", List.of());
    leave();
    return result;
  }

  /**
   * Lets lines of the log belong to no run any more; for who has logged how the last one failed.
   */
  public static void leave() {
    MDC.remove(RUN);
  }

  private List<String> failure(RunHead head, Exception e) {
    return List.of(
        FailureSentence.of(e).orElse("Felet är inte ett som väntas."),
        "Hela felet står i %s, på raderna med %s.".formatted(log, head.name()));
  }

  private void keep(RunHead head, RunMark mark, String outcome, List<String> failure) {
    Duration took = Duration.between(head.begun(), ZonedDateTime.now(clock));
    listener.ended(head.command(), failure.isEmpty(), took);
    RunText text = new RunText(head, outcome, took).section("Vad som hände", failure);
    try {
      try {
        text.account(reader.since(mark));
      } catch (DataAccessException e) {
        LOG.warn("the database cannot tell what came of the run", e);
      }
      String page = text.section("Sagt under körningen", transcript.lines()).page();
      Path file = summaries.keep(head.name(), page);
      if (failure.isEmpty()) {
        tell.accept("Sammanfattningen ligger i %s.".formatted(file));
      }
    } catch (IOException e) {
      LOG.warn("the summary of the run was not written", e);
    }
  }
}
