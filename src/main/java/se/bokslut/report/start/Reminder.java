package se.bokslut.report.start;

import java.util.List;

/**
 * What those who deliver are reminded of (påminnelse).
 *
 * @param matrix who has delivered what for the year
 * @param errors how many errors the deliveries of all years have that nobody has mended
 * @param warnings how many warnings
 * @param files how many files they stand in
 * @param startPage where the start page is found
 */
public record Reminder(
    DeliveryMatrix matrix, int errors, int warnings, int files, String startPage) {

  /** Counts what was found in the deliveries of all offices. */
  static Reminder of(DeliveryMatrix matrix, List<Office> offices, String startPage) {
    return new Reminder(
        matrix,
        offices.stream().mapToInt(Office::errors).sum(),
        offices.stream().mapToInt(Office::warnings).sum(),
        (int)
            offices.stream()
                .flatMap(office -> office.remarked().stream())
                .filter(file -> file.errors() + file.warnings() > 0)
                .count(),
        startPage);
  }

  /**
   * Whether there is anything to remind of: something not delivered, or an error. Warnings alone
   * are none, since what they warn of may be as it should.
   */
  public boolean isDue() {
    return errors > 0 || matrix.regions().stream().anyMatch(region -> !region.lacking().isEmpty());
  }
}
