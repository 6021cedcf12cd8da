package se.bokslut.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * One part of a zip as it unpacks, held to what the directory declared: its size, its checksum, and
 * no mark-up or text so long that a parser would need much memory for it.
 */
final class GuardedStream extends FilterInputStream {

  /** Bytes without a {@code <}: no cell or attribute that is allowed comes near. */
  private static final int LONGEST_RUN = 8 * ReadLimits.CELL;

  /** Bytes without a {@code <} that no tag needs but one with very many attributes. */
  private static final int LONG_RUN = 1 << 15;

  /** Attributes of one tag, which cost a parser ever more; no sheet has more than a few. */
  private static final int MOST_ATTRIBUTES = 5000;

  private final ZipEntry entry;
  private final ReadBudget budget;
  private final CRC32 checksum = new CRC32();
  private long count;
  private int run;
  private int attributes;
  private boolean afterEquals;

  GuardedStream(InputStream unpacked, ZipEntry entry, ReadBudget budget) {
    super(unpacked);
    this.entry = entry;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read < 0) {
      checkEnd();
      return read;
    }
    count += read;
    budget.take(read);
    checksum.update(buffer, offset, read);
    if (count > entry.getSize()) {
      throw new RefusedContentException(Reason.TOO_LARGE, "unpacks to more than it declares");
    }
    measureRun(buffer, offset, offset + read);
    return read;
  }

  private void checkEnd() throws IOException {
    if (count != entry.getSize() || checksum.getValue() != entry.getCrc()) {
      throw new RefusedContentException(Reason.BROKEN, "differs from its size or checksum");
    }
  }

  private void measureRun(byte[] buffer, int from, int to) throws IOException {
    int first = from;
    while (first < to && buffer[first] != '<') {
      first++;
    }
    run += first - from;
    if (run > LONG_RUN) {
      countAttributes(buffer, from, first);
    }
    if (run > LONGEST_RUN || attributes > MOST_ATTRIBUTES) {
      throw new RefusedContentException(Reason.TOO_LARGE, "a text or tag is too long");
    }
    if (first < to) {
      attributes = 0;
      int last = to - 1;
      while (buffer[last] != '<') {
        last--;
      }
      run = to - last;
    }
  }

  /** Counts what can be the start of an attribute's value, in encodings of one or two bytes. */
  private void countAttributes(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      byte character = buffer[i];
      if (afterEquals && (character == '"' || character == '\'')) {
        attributes++;
      }
      afterEquals = character == '=' || (afterEquals && character <= ' ' && character >= 0);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
