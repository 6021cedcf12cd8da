package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Counts that tell text from anything else.
 *
 * @param characters all characters
 * @param filled those that show something
 * @param controls those that no text has, NUL excepted
 * @param nul NUL characters
 */
record TextCensus(long characters, long filled, long controls, long nul) {

  /** More controls than one character in so many are not a text's stray ones. */
  private static final int TEXT_PER_CONTROL = 100;

  private static final int BUFFER = 1 << 15;
  private static final char DOS_END_OF_FILE = '\u001a';

  /** Counts a whole text. */
  static TextCensus of(Reader reader) throws IOException {
    long characters = 0;
    long filled = 0;
    long controls = 0;
    long nul = 0;
    char[] buffer = new char[BUFFER];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      characters += read;
      for (int i = 0; i < read; i++) {
        char character = buffer[i];
        filled += CellText.isBlank(character) ? 0 : 1;
        controls += isControl(character) ? 1 : 0;
        nul += character == 0 ? 1 : 0;
      }
    }
    return new TextCensus(characters, filled, controls, nul);
  }

  private static boolean isControl(char character) {
    return character < ' '
        && character != 0
        && !Character.isWhitespace(character)
        && character != DOS_END_OF_FILE;
  }

  /** Refuses what is empty or no text. */
  void check() throws UnreadableSpreadsheetException {
    if (nul > 0 || controls * TEXT_PER_CONTROL > characters) {
      throw new UnreadableSpreadsheetException(
          Reason.NOT_A_SPREADSHEET, nul + " NUL and " + controls + " control characters");
    }
    if (filled == 0) {
      throw new UnreadableSpreadsheetException(Reason.EMPTY, "nothing but blanks");
    }
  }
}
