package se.bokslut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its place.
 *
 * @param regions the codes of the regions that the file has rows of; none when it is nobody's
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
    List<String> regions,
    List<String> units) {

  /** Keeps a copy. */
  public ReportedFinding {
    regions = List.copyOf(regions);
    units = List.copyOf(units);
  }

  /** Whether a region's report tells of it: of the region's own files and of nobody's. */
  public boolean concerns(String region) {
    return regions.isEmpty() || regions.contains(region);
  }

  /** Reason and remedy as one message. */
  public String message() {
    return reason + " " + remedy;
  }
}
