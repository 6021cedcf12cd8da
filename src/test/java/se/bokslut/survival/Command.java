package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A command of the scenario and what is delivered before it.
 *
 * @param line the command and the files that it names
 * @param delivery fills an empty drop folder
 */
record Command(List<String> line, Delivery delivery) {

  /** A file that is withdrawn by command. */
  static final String WITHDRAWN = "anslag till.csv";

  /** The whole life of a year: two runs, a revision, a correction by steps, a second revision. */
  static final List<Command> YEAR =
      List.of(
          new Command(List.of("run"), OfficeInput::first),
          new Command(List.of("run"), OfficeInput::changed),
          new Command(List.of("finalize"), OfficeInput::changed),
          new Command(List.of("ingest"), OfficeInput::corrected),
          new Command(List.of("report"), OfficeInput::corrected),
          new Command(List.of("withdraw", WITHDRAWN), OfficeInput::corrected),
          new Command(List.of("finalize"), OfficeInput::corrected));

  /** The shortest life of a year: a run, a withdrawal and a revision. */
  static final List<Command> SHORT_YEAR =
      List.of(
          YEAR.get(1),
          new Command(List.of("withdraw", WITHDRAWN), OfficeInput::changed),
          YEAR.get(2));

  /** What fills a drop folder. */
  @FunctionalInterface
  interface Delivery {
    void writeTo(Path folder) throws IOException;
  }

  Command {
    line = List.copyOf(line);
  }

  String word() {
    return line.getFirst();
  }

  /** Whether another command than itself may follow when it was killed after it had registered. */
  boolean isCompletedByTheNext() {
    return word().equals("ingest") || word().equals("withdraw");
  }
}
