package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Reads the rows of a worksheet part in one pass; rows that show nothing are left out.
 *
 * <p>The extent that a sheet declares for itself is never looked at. Rows and cells that do not say
 * where they are follow the one before. The part is read to its very end, so that one cut short
 * after its last row is found out too.
 */
final class WorksheetCursor implements RowCursor {

  private final XmlPart xml;
  private final StoredCells stored;
  private final RowNumbers given = new RowNumbers();
  private int number;
  private boolean inRows;

  WorksheetCursor(XmlPart xml, StoredCells stored) {
    this.xml = xml;
    this.stored = stored;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException {
    while (xml.next()) {
      if (xml.isStart("sheetData")) {
        inRows = true;
      } else if (xml.isEnd("sheetData")) {
        inRows = false;
      } else if (inRows && xml.isStart("row")) {
        List<CellValue> cells = readRow();
        if (!cells.isEmpty()) {
          given.take(number);
          return new SheetRow(number, cells);
        }
      }
    }
    return null;
  }

  private List<CellValue> readRow() throws IOException, UnreadableSpreadsheetException {
    number = rowNumber(xml.attribute("r"));
    RowCells cells = new RowCells();
    while (xml.nextWithin("row")) {
      if (xml.isStart("c")) {
        readCell(cells);
      }
    }
    return cells.all();
  }

  private int rowNumber(@Nullable String stated) throws UnreadableSpreadsheetException {
    try {
      int row = stated == null ? number + 1 : Integer.parseInt(stated);
      if (row < 1 || row > ReadLimits.ROWS) {
        throw xml.broken("has a row numbered " + row);
      }
      return row;
    } catch (NumberFormatException e) {
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "a row without a number", e);
    }
  }

  private void readCell(RowCells cells) throws IOException, UnreadableSpreadsheetException {
    String reference = xml.attribute("r");
    int column = reference == null ? cells.nextColumn() : ColumnLetters.index(reference);
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String content = "";
    while (xml.nextWithin("c")) {
      if (xml.isStart("v")) {
        content = xml.text("v");
      } else if (xml.isStart("is")) {
        content = xml.richText("is");
      }
    }
    cells.put(column, stored.value(type, style, content), content.length());
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
