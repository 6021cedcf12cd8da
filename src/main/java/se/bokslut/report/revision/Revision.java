package se.bokslut.report.revision;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A finalised revision as the database knows it.
 *
 * @param id its number in the database
 * @param year the reporting year
 * @param number its number within the year
 * @param basis the fingerprint of what it rests on
 * @param cutOff the day up to which deliveries counted
 * @param version the programme's version
 * @param definitions the fingerprint of all definition files
 * @param finalisedAt when it was finalised
 * @param seal the fingerprints of its list of checksums and of its archive
 */
public record Revision(
    long id,
    int year,
    int number,
    String basis,
    LocalDate cutOff,
    String version,
    String definitions,
    OffsetDateTime finalisedAt,
    Seal seal) {

  /**
   * What makes every file of a revision known.
   *
   * @param checksums the fingerprint of the list of checksums
   * @param archive the fingerprint of the archive
   */
  public record Seal(String checksums, String archive) {}
}
