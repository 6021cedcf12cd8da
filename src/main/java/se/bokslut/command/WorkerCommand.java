package se.bokslut.command;

import java.io.IOException;
import java.util.Set;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.job.worker.PartitionWorker;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.DatabasePlace;
import se.bokslut.platform.WorkerSettings;

/** The command {@code worker}: stays, and reads deliveries for runs of other processes. */
final class WorkerCommand implements CommandHandler {

  private final PartitionWorker worker;
  private final BokslutSettings settings;
  private final DatabasePlace database;
  private final DropFolderPresence presence;
  private final Terminal terminal;
  private final OrderlyStop stop;

  WorkerCommand(
      PartitionWorker worker,
      BokslutSettings settings,
      DatabasePlace database,
      DropFolderPresence presence,
      Terminal terminal,
      OrderlyStop stop) {
    this.worker = worker;
    this.settings = settings;
    this.database = database;
    this.presence = presence;
    this.terminal = terminal;
    this.stop = stop;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.WORKER);
  }

  /** The run that it works for does. */
  @Override
  public boolean worksAlone() {
    return false;
  }

  @Override
  public int run(CommandLine line) throws IOException {
    WorkerSettings.requireReachable(database);
    presence.require();
    stop.onSignal(worker::stop);
    terminal.say(
        "Arbetaren läser underlag i %s åt körningar som startas med --workers remote. Avsluta med Ctrl-C."
            .formatted(settings.input()));
    worker.run(terminal::say);
    terminal.say("Arbetaren läser inte längre.");
    return Commands.DONE;
  }
}
