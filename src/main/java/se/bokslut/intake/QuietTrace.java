package se.bokslut.intake;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A failure and its causes for the log, by class and place only: messages of libraries may quote
 * the cell at which they failed, and a cell may hold an identity number.
 */
public final class QuietTrace {

  private static final int MOST_FRAMES = 60;

  private QuietTrace() {}

  /** The classes and frames of a failure and its causes. */
  public static String of(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
      trace.append(trace.isEmpty() ? "" : "caused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        trace.append("\n\tat ").append(frames[i]);
      }
      trace.append('\n');
    }
    return trace.toString();
  }
}
