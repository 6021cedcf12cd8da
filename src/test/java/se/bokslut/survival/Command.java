package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A command of the scenario and what is delivered before it.
 *
 * @param word the command
 * @param delivery fills an empty drop folder
 */
record Command(String word, Delivery delivery) {

  /** The whole life of a year: two runs, a revision, a correction, a second revision. */
  static final List<Command> YEAR =
      List.of(
          new Command("run", OfficeInput::first),
          new Command("run", OfficeInput::changed),
          new Command("finalize", OfficeInput::changed),
          new Command("run", OfficeInput::corrected),
          new Command("finalize", OfficeInput::corrected));

  /** The shortest life of a year: a run and a revision. */
  static final List<Command> SHORT_YEAR = List.of(YEAR.get(1), YEAR.get(2));

  /** What fills a drop folder. */
  @FunctionalInterface
  interface Delivery {
    void writeTo(Path folder) throws IOException;
  }
}
