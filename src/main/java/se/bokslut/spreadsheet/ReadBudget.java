package se.bokslut.spreadsheet;

import java.io.IOException;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * How much may still be read of one file, in bytes as unpacked.
 *
 * <p>It ends files that make a reader go over the same content again and again, by a count that is
 * the same on every computer.
 */
final class ReadBudget {

  /** How often a reader may go over everything. */
  private static final int TIMES = 3;

  private static final long FLOOR = 50_000_000;

  private long left;

  private ReadBudget(long bytes) {
    this.left = bytes;
  }

  /** Enough to read a file that unpacks to so many bytes a few times. */
  static ReadBudget of(long bytes) {
    return new ReadBudget(FLOOR + TIMES * bytes);
  }

  /** Takes note of bytes that were read. */
  void take(long bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new RefusedContentException(Reason.TOO_LARGE, "too much to read");
    }
  }
}
