package se.bokslut.platform;

import java.util.Map;
import org.slf4j.MDC;

/** Lets other threads that work on a run know the run in the log. */
public final class LogContext {

  private LogContext() {}

  /** Work for another thread, which then knows what this one knows. */
  public static Runnable carriedBy(Runnable work) {
    Map<String, String> known = MDC.getCopyOfContextMap();
    return () -> {
      MDC.setContextMap(known == null ? Map.of() : known);
      try {
        work.run();
      } finally {
        MDC.clear();
      }
    };
  }
}
