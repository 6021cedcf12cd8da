package se.bokslut.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.job.JobRunner;
import se.bokslut.platform.ConnectionPatience;
import se.bokslut.platform.RunLock;
import se.bokslut.report.revision.RevisionRecovery;

/**
 * Carries out the commands, those that work on the database one at a time, after what an earlier
 * run left has been cleared away.
 */
final class Commands {

  /** Done. */
  static final int DONE = 0;

  /** Done, but some delivery was rejected. */
  static final int DELIVERY_REJECTED = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final Map<CommandLine.Command, CommandHandler> handlers;
  private final JobRunner jobs;
  private final RevisionRecovery recovery;
  private final DataSource dataSource;
  private final Reconnection reconnection;
  private final Terminal terminal;

  Commands(
      List<CommandHandler> handlers,
      JobRunner jobs,
      RevisionRecovery recovery,
      DataSource dataSource,
      ConnectionPatience patience,
      Terminal terminal) {
    this.handlers = new EnumMap<>(CommandLine.Command.class);
    handlers.forEach(
        handler -> handler.commands().forEach(command -> this.handlers.put(command, handler)));
    this.jobs = jobs;
    this.recovery = recovery;
    this.dataSource = dataSource;
    this.reconnection = new Reconnection(patience, terminal);
    this.terminal = terminal;
  }

  /** Carries out a command and gives the exit status. */
  int execute(CommandLine line) throws IOException, SQLException {
    CommandHandler handler = Objects.requireNonNull(handlers.get(line.command()));
    return handler.worksAlone() ? reconnection.run(() -> alone(handler, line)) : handler.run(line);
  }

  private int alone(CommandHandler handler, CommandLine line) throws IOException, SQLException {
    RunLock lock = RunLock.take(dataSource);
    try {
      jobs.recover();
      recoverRevisions(line.command());
      return handler.run(line);
    } finally {
      lock.close();
    }
  }

  /** What cannot be cleared away stands in the way of a new revision, but of nothing else. */
  private void recoverRevisions(CommandLine.Command command) throws IOException {
    try {
      recovery.recover(terminal::say);
    } catch (IOException e) {
      if (command == CommandLine.Command.FINALIZE) {
        throw e;
      }
      LOG.warn("what was left of a revision is still there", e);
      terminal.say(String.valueOf(e.getMessage()));
    }
  }
}
