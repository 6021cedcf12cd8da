package se.bokslut.job;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.job.summary.RunRecorder;
import se.bokslut.platform.EmbeddedDatabase;
import se.bokslut.platform.RunLock;
import se.bokslut.report.revision.RevisionRecovery;
import se.bokslut.report.template.ReportTemplates;

/**
 * A turn at the database: nobody else works on it, what a killed run left has been cleared away,
 * and what an office may have changed has been read again.
 */
public final class Turn {

  /** What is worth a summary of its own. */
  @FunctionalInterface
  interface Piece {
    void run() throws IOException, SQLException;
  }

  /** What many a piece of work can do without. */
  @FunctionalInterface
  private interface Preparation {
    void run() throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Optional<EmbeddedDatabase> embedded;
  private final DataSource dataSource;
  private final JobRunner jobs;
  private final RevisionRecovery revisions;
  private final ReportTemplates templates;
  private final RunRecorder recorder;

  /**
   * Takes what a turn needs.
   *
   * @param embedded the database when it is our own, which is started again if it has died
   */
  Turn(
      Optional<EmbeddedDatabase> embedded,
      DataSource dataSource,
      JobRunner jobs,
      RevisionRecovery revisions,
      ReportTemplates templates,
      RunRecorder recorder) {
    this.embedded = embedded;
    this.dataSource = dataSource;
    this.jobs = jobs;
    this.revisions = revisions;
    this.templates = templates;
    this.recorder = recorder;
  }

  /**
   * Does what is to be done in a turn.
   *
   * @param tell is told what could not be cleared away or read, which stands in the way of new
   *     reports but of nothing else
   * @throws RunLock.AnotherRunException when the turn is somebody else's
   */
  public <T> T take(Consumer<String> tell, RunRecorder.Run<T> work)
      throws IOException, SQLException {
    embedded.ifPresent(EmbeddedDatabase::revive);
    RunLock lock = RunLock.take(dataSource);
    try {
      jobs.recover();
      orTell(tell, () -> revisions.recover(tell));
      orTell(tell, templates::readAgain);
      return work.run();
    } finally {
      lock.close();
    }
  }

  /**
   * Does a piece of the turn that is worth a summary of its own.
   *
   * @param name what it is, for the name of its summary
   */
  void recorded(String name, Piece piece) throws IOException, SQLException {
    recorder.record(
        name,
        () -> {
          piece.run();
          return name;
        });
  }

  private static void orTell(Consumer<String> tell, Preparation preparation) {
    try {
      preparation.run();
    } catch (IOException e) {
      LOG.warn("the turn goes on without it", e);
      tell.accept(String.valueOf(e.getMessage()));
    }
  }
}
