package se.bokslut.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of {@code COPY}'s text form as UTF-8, made as bytes at once because there are so many. */
final class CopyText {

  private static final byte[] NULL = {'\\', 'N'};
  private static final int FIRST = 1 << 13;

  private byte[] bytes = new byte[FIRST];
  private int length;

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  void clear() {
    length = 0;
  }

  /** Ends a value or a line. */
  void put(char sign) {
    makeRoom(1);
    bytes[length++] = (byte) sign;
  }

  /** Puts a value; null is NULL. */
  void value(@Nullable Object value) {
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
    for (byte character : utf8) {
      byte escape = character < ' ' || character == '\\' ? escape(character) : 0;
      if (escape != 0) {
        bytes[length++] = '\\';
      }
      bytes[length++] = escape == 0 ? (character == 0 ? (byte) ' ' : character) : escape;
    }
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
