package se.bokslut.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bokslut.job.JobRunner;
import se.bokslut.job.Turn;
import se.bokslut.platform.ConnectionPatience;

/**
 * Carries out the commands, those that work on the database one at a time, after what an earlier
 * run left has been cleared away.
 */
final class Commands {

  /** Done. */
  static final int DONE = 0;

  /** Done, but some delivery was rejected. */
  static final int DELIVERY_REJECTED = 3;

  private final Map<CommandLine.Command, CommandHandler> handlers;
  private final Turn turn;
  private final JobRunner jobs;
  private final Reconnection reconnection;
  private final Terminal terminal;

  Commands(
      List<CommandHandler> handlers,
      Turn turn,
      JobRunner jobs,
      ConnectionPatience patience,
      Terminal terminal) {
    this.handlers = new EnumMap<>(CommandLine.Command.class);
    handlers.forEach(handler -> handler.commands().forEach(command -> take(command, handler)));
    requireAll();
    this.turn = turn;
    this.jobs = jobs;
    this.reconnection = new Reconnection(patience, terminal);
    this.terminal = terminal;
  }

  /** Help and version are told before anything is started. */
  private void requireAll() {
    EnumSet<CommandLine.Command> missing =
        EnumSet.complementOf(EnumSet.of(CommandLine.Command.HELP, CommandLine.Command.VERSION));
    missing.removeAll(handlers.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException("nothing carries out " + missing);
    }
  }

  private void take(CommandLine.Command command, CommandHandler handler) {
    if (handlers.put(command, handler) != null) {
      throw new IllegalStateException("two handlers carry out " + command);
    }
  }

  /** Carries out a command and gives the exit status. */
  int execute(CommandLine line) throws IOException, SQLException {
    CommandHandler handler = Objects.requireNonNull(handlers.get(line.command()));
    return handler.worksAlone()
        ? reconnection.run(() -> turn.take(terminal::say, () -> inTurn(handler, line)))
        : handler.run(line);
  }

  private int inTurn(CommandHandler handler, CommandLine line) throws IOException, SQLException {
    if (handler.buildsOnIntake(line.command())) {
      jobs.completeIntake();
    }
    return handler.run(line);
  }
}
