package se.bokslut.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * The characters of a csv on their way to the parser: a quote escaped by a backslash becomes a
 * doubled one, and no cell or row grows beyond the limits, so that a quote that is never closed
 * does not fill the memory.
 *
 * <p>Other backslashes stay, paths have them. {@code \""} is one quote too, unless the cell ends
 * there. {@code \"} closes the cell, instead of being a quote in it, where the next quoted cell or
 * line follows at once.
 */
final class CsvCharacters extends Reader {

  private static final int END = -1;
  private static final int NOTHING = -2;
  private static final int LOOKAHEAD = 4;
  private static final char QUOTE = '"';
  private static final char ESCAPE = '\\';

  private enum Place {
    CELL_START,
    UNQUOTED,
    QUOTED
  }

  private final BufferedReader source;
  private final char delimiter;
  private Place place = Place.CELL_START;
  private int pending = NOTHING;
  private int cell;
  private int row;
  private int column;

  CsvCharacters(BufferedReader source, char delimiter) {
    this.source = source;
    this.delimiter = delimiter;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int character = advance();
      if (character == END) {
        break;
      }
      buffer[offset + count] = (char) character;
      count++;
    }
    return count == 0 && length > 0 ? END : count;
  }

  private int advance() throws IOException {
    if (pending != NOTHING) {
      int character = pending;
      pending = NOTHING;
      return character;
    }
    int character = source.read();
    if (character == END) {
      return END;
    }
    return place == Place.QUOTED ? inQuotes(character) : outsideQuotes(character);
  }

  private int outsideQuotes(int character) throws IOException {
    if (character == delimiter) {
      startCell(column + 1);
    } else if (isLineBreak(character)) {
      startCell(0);
      row = 0;
    } else {
      boolean opens = place == Place.CELL_START && character == QUOTE;
      place = opens ? Place.QUOTED : Place.UNQUOTED;
      count();
    }
    return character;
  }

  private int inQuotes(int character) throws IOException {
    count();
    if (character == QUOTE) {
      return quote();
    }
    return character == ESCAPE ? backslash() : character;
  }

  private int quote() throws IOException {
    if (peek().startsWith("\"")) {
      pending = source.read();
    } else {
      place = Place.UNQUOTED;
    }
    return QUOTE;
  }

  private int backslash() throws IOException {
    String next = peek();
    if (next.startsWith("\\")) {
      pending = source.read();
    } else if (next.startsWith("\"") && !closesCell(next)) {
      pending = source.read();
      if (isEscapedTwice(next)) {
        source.skip(1);
      }
      return QUOTE;
    }
    return ESCAPE;
  }

  /**
   * Whether the quotes after a backslash are one quote, escaped and doubled as DiVA writes it:
   * unless the second of them ends the cell, or is itself one of a pair.
   */
  private boolean isEscapedTwice(String quotes) {
    boolean third = quotes.startsWith("\"\"\"");
    return quotes.startsWith("\"\"") && third == endsCell(quotes, third ? 3 : 2);
  }

  private boolean endsCell(String text, int at) {
    return at >= text.length() || text.charAt(at) == delimiter || isLineBreak(text.charAt(at));
  }

  /** Whether a quote and what follows it end a cell beyond doubt. */
  private boolean closesCell(String quoteAndNext) {
    return quoteAndNext.length() == 1
        || (quoteAndNext.length() >= 3
            && quoteAndNext.charAt(2) == QUOTE
            && (quoteAndNext.charAt(1) == delimiter || isLineBreak(quoteAndNext.charAt(1))));
  }

  /** The next characters, fewer at the end, which are read again afterwards. */
  private String peek() throws IOException {
    source.mark(LOOKAHEAD);
    StringBuilder next = new StringBuilder();
    for (int character = source.read(); character != END; character = source.read()) {
      next.append((char) character);
      if (next.length() == LOOKAHEAD) {
        break;
      }
    }
    source.reset();
    return next.toString();
  }

  private static boolean isLineBreak(int character) {
    return character == '\n' || character == '\r';
  }

  private void startCell(int newColumn) throws IOException {
    place = Place.CELL_START;
    cell = 0;
    column = newColumn;
    if (column >= ReadLimits.COLUMNS) {
      throw new RefusedContentException(Reason.TOO_LARGE, "more columns than a sheet can have");
    }
  }

  private void count() throws IOException {
    cell++;
    row++;
    if (cell > ReadLimits.CELL || row > ReadLimits.ROW) {
      throw new RefusedContentException(
          Reason.TOO_LARGE, "a cell or row is too long, or a quote is not closed");
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
