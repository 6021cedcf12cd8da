package se.bokslut.command;

import java.io.IOException;
import java.util.Set;

/**
 * The command {@code status}: what has been delivered, what was wrong with it, what has run; or
 * what personal data is held.
 */
final class StatusCommand implements CommandHandler {

  private final StatusReader status;
  private final PrivacyRecord privacy;
  private final Terminal terminal;

  StatusCommand(StatusReader status, PrivacyRecord privacy, Terminal terminal) {
    this.status = status;
    this.privacy = privacy;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.STATUS);
  }

  @Override
  public boolean worksAlone() {
    return false;
  }

  @Override
  public int run(CommandLine line) throws IOException {
    terminal.say(line.isPrivacy() ? privacy.inWords() : status.inWords());
    return Commands.DONE;
  }
}
