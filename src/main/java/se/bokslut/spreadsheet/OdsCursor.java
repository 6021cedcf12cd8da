package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table of an OpenDocument spreadsheet in one pass. */
final class OdsCursor implements RowCursor {

  /** Takes the tables back when this one is left. */
  @FunctionalInterface
  interface Leave {
    void leave(OdsTables tables) throws IOException;
  }

  private final OdsTables tables;
  private final OdsRepeats repeats;
  private final Leave leave;
  private List<CellValue> cells = List.of();
  private int number;
  private int timesLeft;

  /** Takes the tables at the start of one. */
  OdsCursor(OdsTables tables, OdsRepeats repeats, Leave leave) {
    this.tables = tables;
    this.repeats = repeats;
    this.leave = leave;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException {
    while (timesLeft == 0 && tables.nextRow()) {
      readRow();
    }
    if (timesLeft == 0) {
      return null;
    }
    timesLeft--;
    number++;
    if (number > ReadLimits.ROWS) {
      throw tables.xml().broken("has a row beyond the last");
    }
    return new SheetRow(number, cells);
  }

  private void readRow() throws IOException, UnreadableSpreadsheetException {
    XmlPart xml = tables.xml();
    int times = OdsRepeats.times(xml.attribute("number-rows-repeated"));
    RowCells row = new RowCells();
    while (xml.nextWithin("table-row")) {
      if (xml.isStart("table-cell")) {
        readCell(xml, "table-cell", row);
      } else if (xml.isStart("covered-table-cell")) {
        readCell(xml, "covered-table-cell", row);
      }
    }
    cells = row.all();
    if (cells.isEmpty()) {
      number = (int) Math.min((long) number + times, ReadLimits.ROWS);
    } else {
      repeats.take(cells.size(), times);
      timesLeft = times;
    }
  }

  private void readCell(XmlPart xml, String element, RowCells row)
      throws IOException, UnreadableSpreadsheetException {
    int times = OdsRepeats.times(xml.attribute("number-columns-repeated"));
    CellValue value = OdsCell.read(xml, element);
    if (value instanceof CellValue.Blank) {
      row.skip(times);
      return;
    }
    repeats.take(1, times);
    int length = value instanceof CellValue.Text text ? text.value().length() : 0;
    for (int i = 0; i < times; i++) {
      row.put(row.nextColumn(), value, length);
    }
  }

  @Override
  public void close() throws IOException {
    leave.leave(tables);
  }
}
