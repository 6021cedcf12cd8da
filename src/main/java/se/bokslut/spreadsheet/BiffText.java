package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.charset.Charset;

/**
 * Reads texts out of a record and on into those that continue it, where a text may change between
 * one and two bytes a character.
 */
final class BiffText {

  private static final int WIDE = 1;
  private static final int PHONETIC = 4;
  private static final int RICH = 8;
  private static final int RUN = 4;

  private final BiffRecords records;
  private int at;

  /** Starts at a place in the record that is being read. */
  BiffText(BiffRecords records, int at) {
    this.records = records;
    this.at = at;
  }

  /** Whether nothing is left, neither here nor in a record that continues this one. */
  boolean atEnd() throws IOException, UnreadableSpreadsheetException {
    while (at >= records.length()) {
      if (!records.nextContinues()) {
        return true;
      }
      at = 0;
    }
    return false;
  }

  int u8() throws IOException, UnreadableSpreadsheetException {
    if (atEnd()) {
      throw BiffRecords.broken("a text ends too early");
    }
    int value = records.u8(at);
    at++;
    return value;
  }

  int u16() throws IOException, UnreadableSpreadsheetException {
    return u8() | u8() << Byte.SIZE;
  }

  /** A text of so many characters in the form that begins with a byte of options. */
  String unicode(int length) throws IOException, UnreadableSpreadsheetException {
    int options = u8();
    long runs = (options & RICH) == 0 ? 0 : u16();
    long phonetic = (options & PHONETIC) == 0 ? 0 : u16() | (long) u16() << Short.SIZE;
    String text = characters(length, (options & WIDE) != 0);
    skip(runs * RUN + phonetic);
    return text;
  }

  private String characters(int length, boolean wideAtFirst)
      throws IOException, UnreadableSpreadsheetException {
    boolean wide = wideAtFirst;
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      if (at >= records.length()) {
        wide = (continued() & WIDE) != 0;
      }
      text.append((char) (wide ? records.u16(at) : records.u8(at)));
      at += wide ? 2 : 1;
    }
    return text.toString();
  }

  /** The options with which a text goes on in the next record. */
  private int continued() throws IOException, UnreadableSpreadsheetException {
    int options = u8();
    if (at >= records.length()) {
      throw BiffRecords.broken("a text goes on in a record without characters");
    }
    return options;
  }

  /** A text of so many bytes in the workbook's own character set. */
  String bytes(int length, Charset charset) throws IOException, UnreadableSpreadsheetException {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) u8();
    }
    return new String(bytes, charset);
  }

  private void skip(long count) throws IOException, UnreadableSpreadsheetException {
    long left = count;
    while (left > 0 && !atEnd()) {
      int step = (int) Math.min(left, records.length() - at);
      at += step;
      left -= step;
    }
  }
}
