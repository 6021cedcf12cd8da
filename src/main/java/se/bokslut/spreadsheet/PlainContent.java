package se.bokslut.spreadsheet;

import java.nio.charset.StandardCharsets;

/**
 * What stands between two tags of the plain form, as {@link PlainBytes#skipText} has gone over it:
 * a stretch of bytes after which a {@code <} follows.
 */
final class PlainContent {

  /** UTF-8 of letters up to U+07FF begins with one of these. */
  private static final byte FIRST_OF_TWO = (byte) 0xC2;

  private static final byte LAST_OF_TWO = (byte) 0xDF;

  /** Every further byte of a letter is below this. */
  private static final byte FOLLOWING = (byte) 0xC0;

  private PlainContent() {}

  /** Bytes of ASCII as text. */
  @SuppressWarnings("deprecation") // the high byte is 0: the fastest way there is
  static String ascii(byte[] bytes, int first, int end) {
    return new String(bytes, 0, first, end - first);
  }

  /** The text, its references resolved. */
  static String text(byte[] bytes, int first, int end) throws NotPlainException {
    String text = new String(bytes, first, end - first, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\uFFFC') {
        throw new NotPlainException("a character that may stand for faulty bytes");
      }
    }
    return text.indexOf('&') < 0 ? text : PlainReferences.resolve(text);
  }

  /** Refuses bytes that are no rightly written text, which need not be resolved. */
  static void requireText(byte[] bytes, int first, int end) throws NotPlainException {
    if (!isOfOneOrTwoBytes(bytes, first, end)) {
      text(bytes, first, end);
    }
  }

  /** Whether it holds nothing but ASCII and letters of two bytes, as nearly every text does. */
  private static boolean isOfOneOrTwoBytes(byte[] bytes, int first, int end) {
    int i = first;
    while (i < end) {
      if (bytes[i] >= 0) {
        i++;
      } else if (bytes[i] >= FIRST_OF_TWO && bytes[i] <= LAST_OF_TWO && bytes[i + 1] < FOLLOWING) {
        i += 2;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is as it is written: without references and {@link XmlEscapes}. */
  static boolean isWritten(byte[] bytes, int first, int end) {
    for (int i = first; i < end; i++) {
      if (bytes[i] == '&' || (bytes[i] == '_' && bytes[i + 1] == 'x')) {
        return false;
      }
    }
    return true;
  }
}
