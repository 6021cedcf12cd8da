package se.bokslut.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the first page says.
 *
 * @param title the report's title
 * @param subject whom the report is about, as its footers name it
 * @param receiver who is to read it
 * @param agreements the agreements that are followed up, in order of name
 * @param year the reporting year
 * @param edition who may read it: intern or publik
 * @param state draft or revision, in words
 * @param cutOff the day up to which deliveries count
 * @param diaryNumber the office's own number of the matter
 */
public record Cover(
    String title,
    String subject,
    String receiver,
    List<String> agreements,
    int year,
    String edition,
    String state,
    LocalDate cutOff,
    Optional<String> diaryNumber) {

  /** Keeps a copy. */
  public Cover {
    agreements = List.copyOf(agreements);
  }
}
