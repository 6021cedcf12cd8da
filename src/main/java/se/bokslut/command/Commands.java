package se.bokslut.command;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.DropFolderScan;
import se.bokslut.job.JobRunner;
import se.bokslut.job.Selection;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.RunLock;
import se.bokslut.report.Basis;
import se.bokslut.report.BasisReader;
import se.bokslut.report.DraftTree;
import se.bokslut.report.revision.RevisionRecovery;

/** Carries out the commands. */
final class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  /** Done. */
  static final int DONE = 0;

  /** Done, but some delivery was rejected. */
  static final int DELIVERY_REJECTED = 3;

  /** What the names of agreements' reports begin with. */
  private static final String AGREEMENT = "avtal-";

  private final BokslutSettings settings;
  private final JobRunner jobs;
  private final BasisReader basisReader;
  private final StatusReader status;
  private final Withdrawal withdrawal;
  private final TemplateWriter templates;
  private final CheckCommand check;
  private final ExplainCommand explain;
  private final FinalizeCommand finalize;
  private final RevisionRecovery recovery;
  private final PseudonymKey key;
  private final DataSource dataSource;
  private final Terminal terminal;

  Commands(
      BokslutSettings settings,
      JobRunner jobs,
      BasisReader basisReader,
      StatusReader status,
      Withdrawal withdrawal,
      TemplateWriter templates,
      CheckCommand check,
      ExplainCommand explain,
      FinalizeCommand finalize,
      RevisionRecovery recovery,
      PseudonymKey key,
      DataSource dataSource,
      Terminal terminal) {
    this.settings = settings;
    this.jobs = jobs;
    this.basisReader = basisReader;
    this.status = status;
    this.withdrawal = withdrawal;
    this.templates = templates;
    this.check = check;
    this.explain = explain;
    this.finalize = finalize;
    this.recovery = recovery;
    this.key = key;
    this.dataSource = dataSource;
    this.terminal = terminal;
  }

  /** Carries out a command and gives the exit status. */
  int execute(CommandLine line) throws IOException, SQLException {
    if (line.command() == CommandLine.Command.STATUS) {
      terminal.say(status.inWords());
      return DONE;
    }
    if (line.command() == CommandLine.Command.TEMPLATES) {
      terminal.say(templates.write(settings));
      return DONE;
    }
    if (line.command() == CommandLine.Command.CHECK) {
      return check.run(line.files());
    }
    RunLock lock = RunLock.take(dataSource);
    try {
      jobs.recover();
      recoverRevisions(line.command());
      return line.command() == CommandLine.Command.EXPLAIN ? explain(line) : work(line);
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

  private int work(CommandLine line) throws IOException {
    CommandLine.Command command = line.command();
    if (command == CommandLine.Command.WITHDRAW) {
      withdrawal.withdraw(line.files());
      return DONE;
    }
    if (command == CommandLine.Command.FINALIZE) {
      finalize.run(basis());
      return DONE;
    }
    if (command != CommandLine.Command.REPORT) {
      takeIn();
    }
    if (command != CommandLine.Command.INGEST) {
      report(new Selection(line.report(), line.edition()));
    }
    return command == CommandLine.Command.REPORT ? DONE : exitStatus();
  }

  private void takeIn() throws IOException {
    key.newFile()
        .ifPresent(
            file ->
                terminal.say(
                    "En ny hemlig nyckel för pseudonymer gjordes i %s. Spara en kopia på säker plats; utan den kan personer i nya och gamla underlag inte paras ihop."
                        .formatted(file)));
    terminal.stage("Läser inkorgen %s.".formatted(settings.input()));
    DropFolderScan scan = jobs.takeIn();
    for (String path : scan.unreadable()) {
      terminal.say(
          "  %s kunde inte öppnas. Stäng filen om den är öppen; den läses nästa gång."
              .formatted(Terminal.name(path)));
    }
    terminal.say(status.findingsInWords());
    terminal.say(
        "  Svaren till dem som lämnat ligger i %s."
            .formatted(settings.output().resolve("aterkoppling")));
  }

  private void report(Selection selection) {
    Basis basis = basis();
    int year = basis.year();
    selection.report().ifPresent(report -> requireReport(report, year));
    terminal.stage("Räknar och skriver utkastet för %d.".formatted(year));
    jobs.report(basis, selection);
    terminal.say(
        "Klart: %s (underlag till och med %s)."
            .formatted(new DraftTree(settings.output(), year).folder(), basis.cutOff()));
  }

  /** What the reports of the year that is asked for rest on now. */
  private Basis basis() {
    LocalDate cutOff = basisReader.cutOff(settings.cutOff());
    int year = year(cutOff);
    if (!basisReader.hasYear(year)) {
      throw new NothingToReportException(
          "Det finns inga underlag för %d. Ange ett annat år med --year, eller lämna underlag för det."
              .formatted(year));
    }
    return basisReader.read(year, cutOff);
  }

  private int year(LocalDate cutOff) {
    Integer stated = settings.year();
    return stated == null
        ? basisReader
            .latestYear(cutOff)
            .orElseThrow(
                () ->
                    new NothingToReportException(
                        "Det finns inga underlag för något avslutat år i %s. Lägg underlag där, eller ange en annan mapp med --input."
                            .formatted(settings.input())))
        : stated;
  }

  private int explain(CommandLine line) {
    explain.run(line, year(basisReader.cutOff(settings.cutOff())));
    return DONE;
  }

  /** An agreement's report is known when its targets have been assessed. */
  private void requireReport(String report, int year) {
    List<String> reports = basisReader.reports(year);
    if (!report.startsWith(AGREEMENT) && !reports.contains(report)) {
      throw new NothingToReportException(
          "Rapporten %s finns inte för %d. De som finns är: %s, och avtal-NAMN för varje avtal."
              .formatted(report, year, String.join(", ", reports)));
    }
  }

  private int exitStatus() {
    return status.rejectedDeliveries() > 0 ? DELIVERY_REJECTED : DONE;
  }

  /** There is nothing that could be reported. */
  static final class NothingToReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToReportException(String message) {
      super(message);
    }
  }
}
