package se.bokslut.intake;

import java.util.List;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.KindDefinition;

/**
 * A row of which nothing is left but what will be stored: as a line of {@code COPY}'s text form,
 * which takes far less memory than its values, and what is to be said about it.
 */
public final class StorableRow {

  private final KindDefinition kind;
  private final boolean accepted;
  private final byte[] line;
  private final List<Finding> findings;

  /**
   * Takes the row.
   *
   * @param accepted whether it belongs among the rows of its kind, or among the rejected ones
   */
  StorableRow(KindDefinition kind, boolean accepted, byte[] line, List<Finding> findings) {
    this.kind = kind;
    this.accepted = accepted;
    this.line = line;
    this.findings = findings;
  }

  KindDefinition kind() {
    return kind;
  }

  boolean isAccepted() {
    return accepted;
  }

  /** Its bytes, which nobody may change. */
  byte[] line() {
    return line;
  }

  List<Finding> findings() {
    return findings;
  }
}
