package se.bokslut.report;

import org.jspecify.annotations.Nullable;

/** A finding with its file. */
public record ReportedFinding(
    String file,
    String sheet,
    @Nullable Integer row,
    @Nullable String column,
    String severity,
    String code,
    String value,
    String reason,
    String remedy) {

  /** Reason and remedy as one message. */
  public String message() {
    return reason + " " + remedy;
  }
}
