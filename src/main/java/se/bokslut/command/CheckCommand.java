package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderScan;
import se.bokslut.delivery.DroppedFile;
import se.bokslut.feedback.Answer;
import se.bokslut.feedback.Feedback;
import se.bokslut.feedback.FileCheck;

/** The command {@code check}: tells what is wrong with files, and stores nothing. */
final class CheckCommand implements CommandHandler {

  private final FileCheck check;
  private final Feedback feedback;
  private final Terminal terminal;

  CheckCommand(FileCheck check, Feedback feedback, Terminal terminal) {
    this.check = check;
    this.feedback = feedback;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.CHECK);
  }

  @Override
  public boolean worksAlone() {
    return false;
  }

  /** Checks the files, and those in folders. */
  @Override
  public int run(CommandLine line) throws IOException {
    return check(line.files());
  }

  private int check(List<String> names) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    boolean missing = false;
    for (String name : names) {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        files.addAll(filesIn(file));
      } else if (Files.isRegularFile(file)) {
        files.add(file);
      } else {
        terminal.say("Filen %s finns inte.".formatted(Terminal.name(name)));
        missing = true;
      }
    }
    boolean rejected = !files.isEmpty() && isAnyRejected(List.copyOf(files));
    int status = rejected ? Commands.DELIVERY_REJECTED : Commands.DONE;
    return missing ? Bokslut.WRONG_USAGE : status;
  }

  /** What would be read of a folder if it were the drop folder. */
  private List<Path> filesIn(Path folder) throws IOException {
    DropFolderScan scan = new DropFolder(folder).scan();
    for (String path : scan.unreadable()) {
      terminal.say("%s kunde inte öppnas.".formatted(Terminal.name(path)));
    }
    if (scan.files().isEmpty()) {
      terminal.say("Mappen %s har inga filer att kontrollera.".formatted(folder));
    }
    return scan.files().stream().map(DroppedFile::file).toList();
  }

  private boolean isAnyRejected(List<Path> files) throws IOException {
    FileCheck.Checked checked = check.check(files);
    checked.answers().forEach(this::tell);
    checked.unwritten().forEach(terminal::answerNotWritten);
    terminal.say(
        "Svaren ligger i %s. Inget har sparats. Dubbletter, överlappande leveranser och annat som beror på andra filer syns först vid inläsningen."
            .formatted(feedback.folder()));
    return checked.answers().stream().anyMatch(Answer::isRejected);
  }

  private void tell(Answer answer) {
    terminal.say(summary(answer));
    for (Finding finding : answer.findings()) {
      String place = place(finding.place());
      terminal.say(
          "  %s%s%s: %s %s"
              .formatted(
                  finding.severity().swedish(),
                  place.isEmpty() ? "" : " " + place,
                  finding.value().isEmpty() ? "" : " ”" + finding.value() + "”",
                  finding.reason(),
                  finding.remedy()));
    }
  }

  private static String summary(Answer answer) {
    String outcome = answer.isRejected() ? "skulle avvisas" : "kan lämnas";
    if (answer.findings().isEmpty()) {
      return "%s: utan anmärkningar.".formatted(Terminal.name(answer.path()));
    }
    return "%s: %s, %d fel, %s, %s; %s skulle inte användas."
        .formatted(
            Terminal.name(answer.path()),
            outcome,
            answer.count(Severity.ERROR),
            Counted.of(answer.count(Severity.WARNING), "varning", "varningar"),
            Counted.of(answer.count(Severity.INFO), "upplysning", "upplysningar"),
            Counted.of(answer.rowsNotUsed(), "rad", "rader"));
  }

  private static String place(Place place) {
    String sheet = place.sheet().isEmpty() ? "" : "bladet " + Terminal.name(place.sheet());
    String cell =
        place.row() == null
            ? ""
            : place.column() == null
                ? "rad " + place.row()
                : "cell " + place.column() + place.row();
    return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + ", " + cell;
  }
}
