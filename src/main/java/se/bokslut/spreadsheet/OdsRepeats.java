package se.bokslut.spreadsheet;

import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * How often cells and rows are repeated in an OpenDocument spreadsheet: blank ones cost nothing,
 * filled ones are counted, because a few bytes could stand for more cells than can be read.
 */
final class OdsRepeats {

  private static final long MOST_FILLED = 4_000_000;

  private long filled;

  /** The number of times, as an attribute states it: once when it states none, or nonsense. */
  static int times(@Nullable String stated) {
    if (stated == null) {
      return 1;
    }
    try {
      return Math.max(1, Integer.parseInt(stated.strip()));
    } catch (NumberFormatException nonsense) {
      return 1;
    }
  }

  /** Takes note of filled cells that are repeated a number of times. */
  void take(long cells, int times) throws UnreadableSpreadsheetException {
    filled += cells * (times - 1);
    if (filled > MOST_FILLED) {
      throw new UnreadableSpreadsheetException(
          Reason.TOO_LARGE, "more than " + MOST_FILLED + " cells repeat others");
    }
  }
}
