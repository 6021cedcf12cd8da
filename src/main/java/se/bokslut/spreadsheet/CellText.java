package se.bokslut.spreadsheet;

import java.util.regex.Pattern;

/** Turns text as stored into a cell: surrounding blanks go, inner line breaks stay. */
final class CellText {

  private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00\\p{Cs}]");

  private CellText() {}

  /** The cell that holds this text; {@link CellValue#BLANK} when nothing but blanks is left. */
  static CellValue of(String stored) {
    return ofStorable(storable(trim(stored)));
  }

  /** The cell that holds a text of characters that every database can hold. */
  static CellValue ofStorable(String stored) {
    String text = trim(stored);
    return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
  }

  /**
   * The text with U+FFFD for what no database can hold: U+0000 and a surrogate without its other
   * half.
   */
  static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == 0 || Character.isSurrogate(character)) {
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
      }
    }
    return text;
  }

  private static String trim(String stored) {
    int start = 0;
    int end = stored.length();
    while (start < end && isBlank(stored.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(stored.charAt(end - 1))) {
      end--;
    }
    return stored.substring(start, end);
  }

  /** Whether a character shows nothing: any white space, no-break and zero-width ones included. */
  static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || isZeroWidth(character);
  }

  private static boolean isZeroWidth(char character) {
    return (character >= '\u200B' && character <= '\u200D')
        || character == '\u2060'
        || character == '\uFEFF';
  }
}
