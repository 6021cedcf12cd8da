package se.bokslut.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.job.Progress;
import se.bokslut.platform.Notices;

/**
 * Speaks to the person at the terminal, in Swedish; progress moves on a terminal and stands in a
 * pipe.
 */
final class Terminal implements Progress, Notices {

  private static final int EVERY = 25;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f&&[^\\n]]");

  private final PrintStream out;
  private final boolean interactive;
  private Consumer<String> listener = words -> {};
  private int shown;
  private int awaiting;
  private int done;

  Terminal(PrintStream out, boolean interactive) {
    this.out = out;
    this.interactive = interactive;
  }

  /** The process's own terminal or pipe. */
  @SuppressWarnings("SystemConsoleNull") // with the plain console it is null in a pipe
  static Terminal ofProcess() {
    // newer JDKs give a console also where none is, unless told to use the plain one
    System.setProperty("jdk.console", "java.base");
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    return new Terminal(out, System.console() != null);
  }

  /** Prints a line or several; characters that would steer the terminal are shown as {@code ?}. */
  @Override
  public synchronized void say(String line) {
    endProgress();
    String shown = STEERING.matcher(line).replaceAll("?");
    out.println(shown);
    listener.accept(shown);
  }

  /** Lets somebody hear what is said from now on; progress is not. */
  synchronized void heardBy(Consumer<String> listener) {
    this.listener = listener;
  }

  /** The name of a file as it can stand within a line, without identity numbers. */
  static String name(String path) {
    return CONTROL.matcher(IdentityNumberMask.maskPath(path)).replaceAll("?");
  }

  @Override
  public void stage(String words) {
    say(words);
  }

  @Override
  public synchronized void stepBegins(String words) {
    if (interactive) {
      move("  " + words + " …");
    }
  }

  @Override
  public synchronized void stepGoesOn(String words, Duration since) {
    String line = "  %s (%d s)".formatted(words, since.toSeconds());
    if (interactive) {
      move(line);
    } else {
      out.println(line);
    }
  }

  /** What moved makes room for the next step or line. */
  @Override
  public synchronized void stepEnds() {
    if (shown > 0) {
      move("");
      out.print("\r");
      shown = 0;
    }
  }

  @Override
  public synchronized void deliveriesAwait(int deliveries) {
    begin(deliveries);
    if (deliveries == 0) {
      say("  Inget nytt.");
    }
  }

  @Override
  public synchronized void deliveryRead() {
    done++;
    String words = "  %d av %d filer".formatted(done, awaiting);
    if (interactive) {
      move(words);
    } else if (isTold()) {
      out.println(words);
    }
  }

  @Override
  public synchronized void reportsAwait(int reports) {
    begin(reports);
    if (interactive) {
      move("  0 av %d rapporter".formatted(reports));
    }
  }

  /** Reports take their time: where nothing moves, each of a few is told. */
  @Override
  public synchronized void reportWritten(String name) {
    done++;
    String words = "  %d av %d rapporter: %s".formatted(done, awaiting, name(name));
    if (interactive) {
      move(words);
    } else if (awaiting < EVERY || isTold()) {
      out.println(words);
    }
  }

  private void begin(int things) {
    done = 0;
    awaiting = things;
  }

  private boolean isTold() {
    return done == awaiting || done % EVERY == 0;
  }

  /** Writes over the line that stands, all of it. */
  private void move(String words) {
    out.print("\r" + words + " ".repeat(Math.max(0, shown - words.length())));
    out.flush();
    shown = words.length();
  }

  @Override
  public void deliveryLeftOut(String path) {
    say(
        "  %s kunde inte öppnas och är inte med. Lägg tillbaka filen i inkorgen, eller stäng den om den är öppen; den läses vid nästa run eller ingest."
            .formatted(name(path)));
  }

  @Override
  public void answerNotWritten(String path) {
    say(
        "  Svaret till %s kunde inte skrivas. Stäng svaret om det är öppet, eller flytta det som ligger i vägen i svarsmappen; svaret skrivs i nästa körning."
            .formatted(name(path)));
  }

  @Override
  public void startPageNotWritten(String reason) {
    say("  Startsidan index.html kunde inte skrivas; den förra ligger kvar.");
    reason.lines().forEach(line -> say("  " + line));
  }

  private void endProgress() {
    if (shown > 0) {
      out.println();
      shown = 0;
    }
  }
}
