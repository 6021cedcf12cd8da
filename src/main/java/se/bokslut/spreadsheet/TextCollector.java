package se.bokslut.spreadsheet;

import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Gathers the pieces in which a parser gives one cell's text, up to the longest cell allowed. */
final class TextCollector {

  private final String part;
  private String first = "";
  private @Nullable StringBuilder all;

  TextCollector(String part) {
    this.part = part;
  }

  void add(String piece) throws UnreadableSpreadsheetException {
    if (length() + piece.length() > ReadLimits.CELL) {
      throw new UnreadableSpreadsheetException(
          Reason.TOO_LARGE, part + " holds a cell of more than " + ReadLimits.CELL + " characters");
    }
    if (piece.isEmpty()) {
      return;
    }
    if (all != null) {
      all.append(piece);
    } else if (first.isEmpty()) {
      first = piece;
    } else {
      all = new StringBuilder(first).append(piece);
    }
  }

  private int length() {
    return all == null ? first.length() : all.length();
  }

  @Override
  public String toString() {
    return all == null ? first : all.toString();
  }
}
