package se.bokslut.command;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.job.WatchDiary;

/** Tells on the terminal what happens while watching, with the time, and keeps it in the log. */
final class TerminalDiary implements WatchDiary {

  private static final Logger LOG = LoggerFactory.getLogger(TerminalDiary.class);

  private final Terminal terminal;
  private final Clock clock;
  private final Supplier<String> intake;
  private final Function<Exception, String> words;
  private final OrderlyStop stop;

  /**
   * Takes the terminal and the clock.
   *
   * @param intake tells what the last intake found
   * @param words tells what a failure means and what to do
   * @param stop knows whether what failed was asked to end
   */
  TerminalDiary(
      Terminal terminal,
      Clock clock,
      Supplier<String> intake,
      Function<Exception, String> words,
      OrderlyStop stop) {
    this.terminal = terminal;
    this.clock = clock;
    this.intake = intake;
    this.words = words;
    this.stop = stop;
  }

  @Override
  public void tell(String sentence) {
    LOG.info("told: {}", sentence);
    terminal.say(SwedishTime.minute(OffsetDateTime.now(clock)) + "  " + sentence);
  }

  @Override
  public void takenIn() {
    terminal.say(intake.get());
  }

  @Override
  public void notOpened(List<String> paths) {
    paths.forEach(
        path ->
            tell(
                "%s kunde inte öppnas. Stäng filen om den är öppen, och se till att Bokslut får läsa den; den läses så snart det går."
                    .formatted(Terminal.name(path))));
  }

  @Override
  public void failed(String what, Exception failure, Duration pause) {
    if (stop.isRequested()) {
      tell("%s avbröts och görs klart när Bokslut startas igen.".formatted(what));
    } else {
      tell(
          "%s: %s Bokslut försöker själv igen om %s."
              .formatted(
                  what, words.apply(failure), Counted.of(pause.toMinutes(), "minut", "minuter")));
    }
  }
}
