package se.bokslut.spreadsheet;

import java.nio.charset.StandardCharsets;

/**
 * Reads mark-up in the plain form out of bytes: no comments, no prefixes but one, attributes that
 * are known, texts of valid UTF-8. What is read without an exception is well-formed XML that says
 * the same to any parser.
 *
 * <p>The bytes end with a 0, which no text and no tag holds, so that no loop needs to look for the
 * end.
 */
final class PlainBytes {

  private static final int NOWHERE = -1;

  private static final int MOST_DIGITS = 7;

  byte[] bytes;
  int at;

  /** Where the value of each attribute of the tag read last begins and ends. */
  private final int[] from = new int[Integer.SIZE];

  private final int[] to = new int[Integer.SIZE];
  private boolean empty;

  PlainBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Goes on over white space between tags. */
  void skipBlanks() {
    while (isBlank(bytes[at])) {
      at++;
    }
  }

  private static boolean isBlank(byte character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  /** Whether these bytes stand here. */
  boolean isAt(byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Goes on over these bytes if they stand here. */
  boolean take(byte[] expected) {
    boolean here = isAt(expected);
    at += here ? expected.length : 0;
    return here;
  }

  void require(byte[] expected) throws NotPlainException {
    if (!take(expected)) {
      throw new NotPlainException(
          "another tag than " + new String(expected, StandardCharsets.US_ASCII));
    }
  }

  /**
   * Reads the attributes of a tag to its end; their values are asked for by their place.
   *
   * @param known the names that the tag may have, each at most once
   */
  void attributes(byte[][] known) throws NotPlainException {
    for (int i = 0; i < known.length; i++) {
      from[i] = NOWHERE;
    }
    while (bytes[at] == ' ') {
      at++;
      if (bytes[at] != '/' && bytes[at] != '>') {
        attribute(known);
      }
    }
    empty = bytes[at] == '/';
    at += empty ? 1 : 0;
    if (bytes[at++] != '>') {
      throw new NotPlainException("a tag that does not end");
    }
  }

  private void attribute(byte[][] known) throws NotPlainException {
    for (int i = 0; i < known.length; i++) {
      if (from[i] == NOWHERE && take(known[i])) {
        from[i] = at;
        while (isInValue(bytes[at])) {
          at++;
        }
        to[i] = at;
        if (bytes[at++] != '"') {
          throw new NotPlainException("an attribute's value");
        }
        return;
      }
    }
    throw new NotPlainException("another attribute");
  }

  private static boolean isInValue(byte character) {
    return character >= ' ' && character != '"' && character != '<' && character != '&';
  }

  /** Whether the tag read last has no content. */
  boolean isEmpty() {
    return empty;
  }

  boolean has(int attribute) {
    return from[attribute] != NOWHERE;
  }

  /** The value of an attribute that the tag read last has. */
  String value(int attribute) {
    return PlainContent.ascii(bytes, from[attribute], to[attribute]);
  }

  /** The only character of an attribute's value, 0 when it has more or none. */
  byte sign(int attribute) {
    return to[attribute] - from[attribute] == 1 ? bytes[from[attribute]] : 0;
  }

  /** An attribute's value as a whole number without sign. */
  int number(int attribute) throws NotPlainException {
    return number(from[attribute], to[attribute]);
  }

  /** Whether there is something, and nothing but digits. */
  boolean areDigits(int first, int end) {
    for (int i = first; i < end; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return first < end;
  }

  /** Digits as a number. */
  int number(int first, int end) throws NotPlainException {
    int number = 0;
    for (int i = first; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        throw new NotPlainException("no digits");
      }
      number = number * 10 + digit;
    }
    if (first == end || end - first > MOST_DIGITS) {
      throw new NotPlainException("no number of some digits");
    }
    return number;
  }

  /** The column that a reference such as {@code AB12} names, from 0. */
  int column(int attribute) throws NotPlainException {
    int column = 0;
    int i = from[attribute];
    while (bytes[i] >= 'A' && bytes[i] <= 'Z' && i < from[attribute] + 3) {
      column = column * 26 + bytes[i++] - 'A' + 1;
    }
    if (column == 0) {
      throw new NotPlainException("a reference without a column");
    }
    number(i, to[attribute]);
    return column - 1;
  }

  /** Goes on to the tag after a text; gives whether the text is of ASCII without references. */
  boolean skipText() throws NotPlainException {
    boolean ascii = skipOrdinary();
    int all = 0;
    int ampersands = 0;
    byte character = bytes[at];
    while (character != '<') {
      if (character >= 0 && character < ' ' && character != '\n' && character != '\t') {
        throw new NotPlainException("a control character");
      }
      if (character == '>' && bytes[at - 1] == ']') {
        throw new NotPlainException("what may end a section");
      }
      all |= character;
      ampersands |= character == '&' ? 1 : 0;
      character = bytes[++at];
    }
    return ascii && all >= 0 && ampersands == 0;
  }

  /**
   * Goes on to near the first character that may mean something, which the 0 at the end does;
   * whether all were ASCII.
   */
  private boolean skipOrdinary() {
    boolean ascii = true;
    while (at <= bytes.length - Long.BYTES) {
      long eight = EightBytes.at(bytes, at);
      if (EightBytes.holdBelow(eight, ' ')
          || EightBytes.hold(eight, '<')
          || EightBytes.hold(eight, '>')
          || EightBytes.hold(eight, '&')) {
        return ascii;
      }
      ascii &= EightBytes.areAscii(eight);
      at += Long.BYTES;
    }
    return ascii;
  }
}
