package se.bokslut.spreadsheet;

import java.util.BitSet;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** The numbers of the rows that a sheet has given: no two rows are the same. */
final class RowNumbers {

  private final BitSet given = new BitSet();

  /** Takes note of a row's number, from 1. */
  void take(int number) throws UnreadableSpreadsheetException {
    if (number < 1 || number > ReadLimits.ROWS) {
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "a row numbered " + number);
    }
    if (given.get(number)) {
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "two rows numbered " + number);
    }
    given.set(number);
  }
}
