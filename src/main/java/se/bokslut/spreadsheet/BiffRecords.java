package se.bokslut.spreadsheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.BiffHeaderInput;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.LittleEndianInput;
import org.apache.poi.util.LittleEndianInputStream;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * The records of an xls workbook, read forward once; one record at a time is held, at most 64 kB.
 *
 * <p>Only what a caller asks a record for is looked at, so records that no cell needs do no harm.
 */
final class BiffRecords implements Closeable {

  private static final int HEADER = 4;
  private static final int NONE = -1;

  private final BiffHeaderInput headers;
  private final LittleEndianInput bodies;
  private final InputStream source;
  private final ReadBudget budget;
  private long nextStart;
  private long start;
  private int ahead = NONE;
  private int type = NONE;
  private byte[] body = {};

  private BiffRecords(
      BiffHeaderInput headers, LittleEndianInput bodies, InputStream source, ReadBudget budget) {
    this.headers = headers;
    this.bodies = bodies;
    this.source = source;
    this.budget = budget;
  }

  /** Reads a stream from its beginning, decrypted by a key when there is one. */
  static BiffRecords of(InputStream source, @Nullable EncryptionInfo key, ReadBudget budget) {
    if (key == null) {
      LittleEndianInputStream plain = new LittleEndianInputStream(new BufferedInputStream(source));
      return new BiffRecords(new PlainHeaders(plain), plain, source, budget);
    }
    Biff8DecryptingStream decrypted = new Biff8DecryptingStream(source, 0, key);
    return new BiffRecords(decrypted, decrypted, source, budget);
  }

  private record PlainHeaders(LittleEndianInput input) implements BiffHeaderInput {

    @Override
    public int readRecordSID() {
      return input.readUShort();
    }

    @Override
    public int readDataSize() {
      return input.readUShort();
    }

    @Override
    public int available() {
      return input.available();
    }
  }

  /** Goes on to the next record; false at the end, where scraps too short for a record are left. */
  boolean next() throws IOException, UnreadableSpreadsheetException {
    try {
      if (!peek()) {
        return false;
      }
      type = ahead;
      ahead = NONE;
      body = new byte[headers.readDataSize()];
      bodies.readFully(body);
    } catch (RuntimeException e) {
      // The boundary to the library, which tells of broken content in unchecked exceptions only.
      throw Failures.explain("the workbook stream", e);
    }
    start = nextStart;
    nextStart += HEADER + body.length;
    budget.take(HEADER + body.length);
    return true;
  }

  private boolean peek() {
    if (ahead == NONE && headers.available() >= HEADER) {
      ahead = headers.readRecordSID();
    }
    return ahead != NONE;
  }

  /** Goes on to the next record if it continues this one; else stays. */
  boolean nextContinues() throws IOException, UnreadableSpreadsheetException {
    try {
      return peek() && ahead == BiffType.CONTINUE && next();
    } catch (RuntimeException e) {
      throw Failures.explain("the workbook stream", e);
    }
  }

  int type() {
    return type;
  }

  /** Where in the stream the record starts. */
  long start() {
    return start;
  }

  int length() {
    return body.length;
  }

  int u8(int at) throws UnreadableSpreadsheetException {
    if (at < 0 || at >= body.length) {
      throw broken("a record of type %x is too short".formatted(type));
    }
    return body[at] & 0xFF;
  }

  int u16(int at) throws UnreadableSpreadsheetException {
    return u8(at) | u8(at + 1) << Byte.SIZE;
  }

  int i32(int at) throws UnreadableSpreadsheetException {
    return u16(at) | u16(at + 2) << Short.SIZE;
  }

  double f64(int at) throws UnreadableSpreadsheetException {
    long bits = Integer.toUnsignedLong(i32(at)) | (long) i32(at + Integer.BYTES) << Integer.SIZE;
    return Double.longBitsToDouble(bits);
  }

  static UnreadableSpreadsheetException broken(String fault) {
    return new UnreadableSpreadsheetException(Reason.BROKEN, fault);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
