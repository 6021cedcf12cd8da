package se.bokslut.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.EightBytes;

/** Lines of {@code COPY}'s text form as UTF-8, made as bytes at once because there are so many. */
final class CopyText {

  private static final byte[] NULL = {'\\', 'N'};
  private static final int FIRST = 1 << 13;
  private static final int LARGE = 1 << 20;

  private static final boolean[] IS_SPECIAL = special();

  private byte[] bytes = new byte[FIRST];
  private int length;

  private static boolean[] special() {
    boolean[] special = new boolean[1 << Byte.SIZE];
    for (char sign : new char[] {'\\', '\t', '\n', '\r', 0}) {
      special[sign] = true;
    }
    return special;
  }

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Forgets everything; memory that one long line took is given back. */
  void clear() {
    length = 0;
    bytes = bytes.length > LARGE ? new byte[FIRST] : bytes;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Puts a whole line as one of these gave it. */
  void line(byte[] line) {
    makeRoom(line.length);
    System.arraycopy(line, 0, bytes, length, line.length);
    length += line.length;
  }

  /** Begins a line with a value; null is NULL. */
  void first(@Nullable Object value) {
    put(value);
  }

  /** Puts a further value of a line; null is NULL. */
  void next(@Nullable Object value) {
    sign('\t');
    put(value);
  }

  void endLine() {
    sign('\n');
  }

  private void sign(char sign) {
    makeRoom(1);
    bytes[length++] = (byte) sign;
  }

  private void put(@Nullable Object value) {
    if (value == null) {
      makeRoom(NULL.length);
      System.arraycopy(NULL, 0, bytes, length, NULL.length);
      length += NULL.length;
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    makeRoom(2 * utf8.length);
    int plain = plainBytes(utf8);
    System.arraycopy(utf8, 0, bytes, length, plain);
    length += plain;
    for (int i = plain; i < utf8.length; i++) {
      byte character = utf8[i];
      byte escape = escape(character);
      if (escape != 0) {
        bytes[length++] = '\\';
      }
      bytes[length++] = escape == 0 ? (character == 0 ? (byte) ' ' : character) : escape;
    }
  }

  /** How many bytes come before the first that the form does not take as it is: nearly all. */
  private static int plainBytes(byte[] utf8) {
    int plain = 0;
    while (plain <= utf8.length - Long.BYTES && arePlain(EightBytes.at(utf8, plain))) {
      plain += Long.BYTES;
    }
    while (plain < utf8.length && !IS_SPECIAL[utf8[plain] & 0xFF]) {
      plain++;
    }
    return plain;
  }

  private static boolean arePlain(long eight) {
    return !EightBytes.holdBelow(eight, ' ') && !EightBytes.hold(eight, '\\');
  }

  /** What stands after a backslash for a sign that the form uses itself, 0 for any other. */
  private static byte escape(byte character) {
    return switch (character) {
      case '\\' -> '\\';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\r' -> 'r';
      default -> 0;
    };
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), 2 * bytes.length));
    }
  }
}
