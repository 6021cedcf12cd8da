package se.bokslut.spreadsheet;

/** Reads the column out of a cell reference such as {@code AB12}. */
final class ColumnLetters {

  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;

  private ColumnLetters() {}

  /** The column's index from 0; −1 when the reference names no column that a sheet can have. */
  static int index(String reference) {
    int column = 0;
    int length = 0;
    while (length < reference.length() && isLetter(reference.charAt(length))) {
      column = column * LETTERS + (reference.charAt(length) & 0x1F);
      length++;
      if (length > MOST_LETTERS) {
        return -1;
      }
    }
    return column - 1;
  }

  private static boolean isLetter(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
  }
}
