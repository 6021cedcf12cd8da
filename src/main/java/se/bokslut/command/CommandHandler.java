package se.bokslut.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** Carries out one of the commands, or some that belong together. */
interface CommandHandler {

  /** The commands that it carries out. */
  Set<CommandLine.Command> commands();

  /** Whether no other run may work on the database meanwhile; what only reads says no. */
  default boolean worksAlone() {
    return true;
  }

  /**
   * Whether it builds on what an earlier intake has seen together, without seeing it together
   * itself.
   */
  default boolean buildsOnIntake(CommandLine.Command command) {
    return false;
  }

  /**
   * Carries out a command and gives the exit status.
   *
   * @throws IOException with a Swedish sentence that says what to do
   */
  int run(CommandLine line) throws IOException, SQLException;
}
