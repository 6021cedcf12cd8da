package se.bokslut.spreadsheet;

import java.util.zip.ZipEntry;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * How much a zip file may unpack to, judged by what its directory declares before anything is
 * unpacked.
 *
 * <p>The declaration is held to afterwards: {@link GuardedStream} ends a part that unpacks to more
 * than it declared. So nothing is unpacked for the sake of the check, and nothing goes unchecked.
 *
 * @param entries the most entries
 * @param total the most bytes of all entries together
 * @param ratio the most bytes that one packed byte may become
 * @param floor an entry of fewer bytes is not held to the ratio
 */
record ZipLimits(int entries, long total, long ratio, long floor) {

  /** The limits in use. */
  static final ZipLimits STANDARD = new ZipLimits(10_000, 1_500_000_000L, 200, 10_000_000);

  /** Bytes of a directory; ten thousand entries with long names have about a fifth of it. */
  private static final long DIRECTORY = 8 << 20;

  /** Refuses an entry that unpacks to too much; gives its declared size. */
  long check(ZipEntry entry) throws UnreadableSpreadsheetException {
    long size = Math.max(0, entry.getSize());
    long packed = Math.max(1, entry.getCompressedSize());
    if (size > floor && size / packed > ratio) {
      throw tooLarge("a part of " + size + " bytes is packed into " + packed);
    }
    return size;
  }

  /** Refuses more entries than allowed. */
  void checkEntries(int count) throws UnreadableSpreadsheetException {
    if (count > entries) {
      throw tooLarge(count + " parts");
    }
  }

  /** Refuses a directory of more bytes than allowed, or of a size that none has. */
  void checkDirectory(long bytes) throws UnreadableSpreadsheetException {
    if (bytes < 0 || bytes > DIRECTORY) {
      throw tooLarge("a directory of " + bytes + " bytes");
    }
  }

  /** Refuses more bytes in all than allowed. */
  void checkTotal(long bytes) throws UnreadableSpreadsheetException {
    if (bytes > total) {
      throw tooLarge("unpacks to more than " + total + " bytes");
    }
  }

  private static UnreadableSpreadsheetException tooLarge(String found) {
    return new UnreadableSpreadsheetException(Reason.TOO_LARGE, found);
  }
}
