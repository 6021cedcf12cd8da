package se.bokslut.spreadsheet;

import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Keeps the number of a workbook's sheets and the length of their names within bounds. */
final class SheetNames {

  private SheetNames() {}

  /** The name as it can be stored. */
  static String checked(String name) throws UnreadableSpreadsheetException {
    if (name.length() > ReadLimits.NAME) {
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "the name of a sheet is too long");
    }
    return CellText.storable(name);
  }

  /** Refuses more sheets than can be told apart. */
  static void checkCount(int sheets) throws UnreadableSpreadsheetException {
    if (sheets > ReadLimits.SHEETS) {
      throw new UnreadableSpreadsheetException(Reason.TOO_LARGE, "too many sheets");
    }
  }
}
