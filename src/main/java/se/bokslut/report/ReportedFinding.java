package se.bokslut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its place.
 *
 * @param units the codes of the units whose row it is about; of a file as a whole, the unit that
 *     all its rows are of
 */
public record ReportedFinding(
    String file,
    String sheet,
    @Nullable Integer row,
    @Nullable String column,
    String severity,
    String code,
    String value,
    String reason,
    String remedy,
    List<String> units) {

  /** Keeps a copy. */
  public ReportedFinding {
    units = List.copyOf(units);
  }

  /** Reason and remedy as one message. */
  public String message() {
    return reason + " " + remedy;
  }
}
