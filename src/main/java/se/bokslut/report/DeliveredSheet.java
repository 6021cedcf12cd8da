package se.bokslut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a delivery and what came of it; a delivery that was not read has one without a name.
 *
 * @param kind the sheet's kind, or null
 * @param rowsRead data rows
 * @param rowsRejected rows not used, those without a known unit among them
 * @param regions the codes of the regions that the file has rows of; none when it is nobody's
 * @param status the status word of spec reports "Files"
 */
public record DeliveredSheet(
    String file,
    String sha256,
    String sheet,
    @Nullable String kind,
    int rowsRead,
    int rowsRejected,
    List<String> regions,
    String status) {

  /** Keeps a copy. */
  public DeliveredSheet {
    regions = List.copyOf(regions);
  }

  /** Whether a region's report tells of it: of the region's own files and of nobody's. */
  public boolean concerns(String region) {
    return regions.isEmpty() || regions.contains(region);
  }

  /** Rows that are used. */
  public int rowsAccepted() {
    return rowsRead - rowsRejected;
  }
}
