package se.bokslut.command;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import se.bokslut.job.Watch;
import se.bokslut.job.WatchDiary;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.DatabasePlace;
import se.bokslut.platform.PseudonymKey;

/** The command {@code watch}: stays, until it is told to stop. */
final class WatchCommand implements CommandHandler {

  private static final Logger LOG = LoggerFactory.getLogger(WatchCommand.class);

  private final ObjectProvider<Watch> watch;
  private final BokslutSettings settings;
  private final DatabasePlace database;
  private final PseudonymKey key;
  private final RunCommand intake;
  private final Clock clock;
  private final Terminal terminal;
  private final OrderlyStop stop;

  WatchCommand(
      ObjectProvider<Watch> watch,
      BokslutSettings settings,
      DatabasePlace database,
      PseudonymKey key,
      RunCommand intake,
      Clock clock,
      Terminal terminal,
      OrderlyStop stop) {
    this.watch = watch;
    this.settings = settings;
    this.database = database;
    this.key = key;
    this.intake = intake;
    this.clock = clock;
    this.terminal = terminal;
    this.stop = stop;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.WATCH);
  }

  /** It works alone by turns, so that another run can come between. */
  @Override
  public boolean worksAlone() {
    return false;
  }

  @Override
  public int run(CommandLine line) {
    Watch watching = watch.getObject();
    stop.onSignal(watching::stop);
    WatchDiary diary =
        new TerminalDiary(
            terminal, clock, intake::takenIn, failure -> Bokslut.sentence(failure, line), stop);
    begin(watching);
    LOG.info("watching {}", settings.input());
    watching.run(diary);
    diary.tell("Bokslut vakar inte längre.");
    LOG.info("no longer watching");
    return Commands.DONE;
  }

  private void begin(Watch watching) {
    key.newFile().ifPresent(file -> terminal.say(RunCommand.newKey(file)));
    terminal.say(
        "Bokslut vakar över %s och läser in det som läggs där. Avsluta med Ctrl-C."
            .formatted(settings.input()));
    watching
        .ahead()
        .forEach(
            work ->
                terminal.say(
                    "  %s: nästa gång %s."
                        .formatted(
                            work.title(),
                            SwedishTime.minute(work.due().atOffset(ZoneOffset.UTC)))));
    if (database.address().isEmpty()) {
      terminal.say(
          "Databasen är den inbyggda. I regionens drift bör den vara en egen PostgreSQL; ange den med --database-url.");
    }
  }
}
