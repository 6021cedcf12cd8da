package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import se.bokslut.delivery.DropFolderScan;
import se.bokslut.job.JobRunner;
import se.bokslut.job.Selection;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.report.Basis;
import se.bokslut.report.DraftTree;

/** The commands {@code run}, {@code ingest} and {@code report}: takes in, renders, or both. */
final class RunCommand implements CommandHandler {

  private final BokslutSettings settings;
  private final JobRunner jobs;
  private final AskedBasis asked;
  private final StatusReader status;
  private final PseudonymKey key;
  private final Terminal terminal;

  RunCommand(
      BokslutSettings settings,
      JobRunner jobs,
      AskedBasis asked,
      StatusReader status,
      PseudonymKey key,
      Terminal terminal) {
    this.settings = settings;
    this.jobs = jobs;
    this.asked = asked;
    this.status = status;
    this.key = key;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.RUN, CommandLine.Command.INGEST, CommandLine.Command.REPORT);
  }

  @Override
  public boolean buildsOnIntake(CommandLine.Command command) {
    return command == CommandLine.Command.REPORT;
  }

  @Override
  public int run(CommandLine line) throws IOException {
    CommandLine.Command command = line.command();
    if (command != CommandLine.Command.REPORT) {
      takeIn();
    }
    if (command != CommandLine.Command.INGEST) {
      draft(asked.read(), new Selection(line.report(), line.edition()));
    }
    boolean rejected = command != CommandLine.Command.REPORT && status.rejectedDeliveries() > 0;
    return rejected ? Commands.DELIVERY_REJECTED : Commands.DONE;
  }

  private void takeIn() throws IOException {
    key.newFile().ifPresent(file -> terminal.say(newKey(file)));
    terminal.stage("Läser inkorgen %s.".formatted(settings.input()));
    DropFolderScan scan = jobs.takeIn();
    for (String path : scan.unreadable()) {
      terminal.say(
          "  %s kunde inte öppnas. Stäng filen om den är öppen; den läses nästa gång."
              .formatted(Terminal.name(path)));
    }
    terminal.say(takenIn());
  }

  /** What the last intake found, and where the answers are. */
  String takenIn() {
    return "%s\n  Svaren till dem som lämnat ligger i %s."
        .formatted(status.findingsInWords(), settings.output().resolve("aterkoppling"));
  }

  /** What to do with a key that was made just now. */
  static String newKey(Path file) {
    return "En ny hemlig nyckel för pseudonymer gjordes i %s. Spara en kopia på säker plats; utan den kan personer i nya och gamla underlag inte paras ihop."
        .formatted(file);
  }

  /** Writes the draft of a year. */
  void draft(Basis basis, Selection selection) {
    int year = basis.year();
    selection.report().ifPresent(report -> asked.requireReport(report, year));
    terminal.stage("Räknar och skriver utkastet för %d.".formatted(year));
    jobs.report(basis, selection);
    terminal.say(
        "Klart: %s (underlag till och med %s)."
            .formatted(new DraftTree(settings.output(), year).folder(), basis.cutOff()));
  }
}
