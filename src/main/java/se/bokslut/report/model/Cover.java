package se.bokslut.report.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the first page says.
 *
 * @param title the report's title
 * @param subtitle what kind of report it is and for whom, in a few words
 * @param description what the document's properties say it is
 * @param cutOff the day up to which deliveries count; documents are dated by it
 * @param facts who, when and which edition, in the order in which they are shown
 */
public record Cover(
    String title, String subtitle, String description, LocalDate cutOff, List<Fact> facts) {

  /** One thing to know about the report. */
  public record Fact(String name, String text) {}

  /** Keeps a copy. */
  public Cover {
    facts = List.copyOf(facts);
  }
}
