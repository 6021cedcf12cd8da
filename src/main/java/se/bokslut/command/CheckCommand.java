package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;
import se.bokslut.feedback.Answer;
import se.bokslut.feedback.Feedback;
import se.bokslut.feedback.FileCheck;

/** The command {@code check}: tells what is wrong with files, and stores nothing. */
final class CheckCommand {

  private final FileCheck check;
  private final Feedback feedback;
  private final Terminal terminal;

  CheckCommand(FileCheck check, Feedback feedback, Terminal terminal) {
    this.check = check;
    this.feedback = feedback;
    this.terminal = terminal;
  }

  /** Checks the files and gives the exit status. */
  int run(List<String> names) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        throw new CommandLine.UsageException("Filen %s finns inte.".formatted(name));
      }
      files.add(file);
    }
    List<Answer> answers = check.check(files);
    answers.forEach(this::tell);
    terminal.say("Svaren ligger i %s. Inget har sparats.".formatted(feedback.folder()));
    return answers.stream().anyMatch(Answer::isRejected)
        ? Commands.DELIVERY_REJECTED
        : Commands.DONE;
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
    return "%s: %s, %d fel, %d varningar, %d upplysningar; %d rader skulle inte användas."
        .formatted(
            Terminal.name(answer.path()),
            outcome,
            answer.count(Severity.ERROR),
            answer.count(Severity.WARNING),
            answer.count(Severity.INFO),
            answer.rowsNotUsed());
  }

  private static String place(Place place) {
    String sheet = place.sheet().isEmpty() ? "" : "bladet " + place.sheet();
    String cell =
        place.row() == null
            ? ""
            : place.column() == null
                ? "rad " + place.row()
                : "cell " + place.column() + place.row();
    return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + ", " + cell;
  }
}
