package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at what the end of a zip says of its directory, because the library reads the directory
 * whole before anything of it can be counted.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int COUNT_AT = 10;
  private static final int SIZE_AT = 12;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int POINTER_AT = 8;
  private static final int LARGE_END = 0x06064b50;
  private static final int LARGE_END_LENGTH = 56;
  private static final int LARGE_SIZE_AT = 40;

  private ZipDirectory() {}

  /** Refuses a directory of more entries or bytes than allowed. */
  static void check(Path file, ZipLimits limits)
      throws IOException, UnreadableSpreadsheetException {
    try (RandomAccessFile input = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(input.length(), END_LENGTH + LONGEST_COMMENT);
      ByteBuffer tail = read(input, input.length() - length, length);
      for (int at = length - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          limits.checkEntries(Short.toUnsignedInt(tail.getShort(at + COUNT_AT)));
          limits.checkDirectory(Integer.toUnsignedLong(tail.getInt(at + SIZE_AT)));
          if (at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR) {
            checkLarge(input, tail.getLong(at - LOCATOR_LENGTH + POINTER_AT), limits);
          }
        }
      }
    }
  }

  /** What stands elsewhere for files of many entries or bytes, and with some programmes always. */
  private static void checkLarge(RandomAccessFile input, long start, ZipLimits limits)
      throws IOException, UnreadableSpreadsheetException {
    if (start >= 0 && start <= input.length() - LARGE_END_LENGTH) {
      ByteBuffer end = read(input, start, LARGE_END_LENGTH);
      if (end.getInt(0) == LARGE_END) {
        limits.checkDirectory(end.getLong(LARGE_SIZE_AT));
      }
    }
  }

  private static ByteBuffer read(RandomAccessFile input, long start, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    input.seek(start);
    input.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
