package se.bokslut.report;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of a delivery and what came of it; a delivery that was not read has one without a name.
 *
 * @param kind the sheet's kind, or null
 * @param rowsRead data rows
 * @param rowsRejected rows not used, those without a known unit among them
 * @param status the status word of spec reports "Files"
 */
public record DeliveredSheet(
    String file,
    String sha256,
    String sheet,
    @Nullable String kind,
    int rowsRead,
    int rowsRejected,
    String status) {

  /** Rows that are used. */
  public int rowsAccepted() {
    return rowsRead - rowsRejected;
  }
}
