package se.bokslut.spreadsheet;

import java.io.IOException;

/** One sheet of a spreadsheet; a csv file is one sheet without a name. */
public interface Sheet {

  /** The sheet's position in its workbook, from 1. */
  int position();

  /** The sheet's name; empty for csv. */
  String name();

  /** Opens the rows; may be called again to read from the top. */
  RowCursor rows() throws IOException, UnreadableSpreadsheetException;
}
