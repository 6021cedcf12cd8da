package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one sheet of an xls workbook in one pass; rows that show nothing are left out,
 * and a row whose cells stand apart comes in several pieces.
 */
final class XlsCursor implements RowCursor {

  /** Takes the records back when the sheet is left. */
  @FunctionalInterface
  interface Leave {
    void leave(BiffRecords records) throws IOException;
  }

  private static final int COLUMN = 2;
  private static final int STYLE = 4;
  private static final int CONTENT = 6;
  private static final int SHORT_NUMBER = 6;
  private static final int NO_NUMBER = 0xFFFF;

  private final BiffRecords records;
  private final XlsCells stored;
  private final Leave leave;
  private int row;
  private RowCells cells = new RowCells();
  private int textResultColumn = -1;
  private int open = 1;

  /** Takes the records right after the one that starts the sheet. */
  XlsCursor(BiffRecords records, XlsCells stored, Leave leave) {
    this.records = records;
    this.stored = stored;
    this.leave = leave;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException {
    while (open > 0) {
      if (!records.next()) {
        throw BiffRecords.broken("the workbook stream ends within a sheet");
      }
      SheetRow finished = read();
      if (finished != null) {
        return finished;
      }
    }
    return null;
  }

  /** Reads a record; gives the row before if this one ends it. */
  private @Nullable SheetRow read() throws IOException, UnreadableSpreadsheetException {
    int type = records.type();
    if (type == BiffType.BOF) {
      open++;
    } else if (type == BiffType.EOF) {
      open--;
      return open == 0 ? finish() : null;
    } else if (open == 1 && type == BiffType.TEXT_RESULT) {
      readTextResult();
    } else if (open == 1 && BiffType.isCell(type)) {
      return readCell();
    }
    return null;
  }

  private @Nullable SheetRow readCell() throws IOException, UnreadableSpreadsheetException {
    int number = records.u16(0);
    SheetRow finished = number == row ? null : finish();
    row = number;
    textResultColumn = -1;
    int column = records.u16(COLUMN);
    if (records.type() == BiffType.MANY_RK) {
      readMany(column);
    } else {
      put(column, value(column));
    }
    return finished;
  }

  private @Nullable SheetRow finish() {
    List<CellValue> all = cells.all();
    cells = new RowCells();
    return all.isEmpty() ? null : new SheetRow(row + 1, all);
  }

  private CellValue value(int column) throws IOException, UnreadableSpreadsheetException {
    int style = records.u16(STYLE);
    return switch (records.type()) {
      case BiffType.NUMBER -> stored.number(records.f64(CONTENT), style);
      case BiffType.RK -> stored.shortNumber(records.i32(CONTENT), style);
      case BiffType.SHARED_TEXT -> stored.shared(records.i32(CONTENT));
      case BiffType.TRUTH_OR_FAULT ->
          records.u8(CONTENT + 1) == 0
              ? XlsCells.truth(records.u8(CONTENT))
              : XlsCells.fault(records.u8(CONTENT));
      case BiffType.TEXT, BiffType.RICH_TEXT -> stored.text(records, CONTENT);
      default -> result(column, style);
    };
  }

  /** The cached result of a formula; a text follows in a record of its own. */
  private CellValue result(int column, int style) throws UnreadableSpreadsheetException {
    if (records.u16(CONTENT + SHORT_NUMBER) != NO_NUMBER) {
      return stored.number(records.f64(CONTENT), style);
    }
    return switch (records.u8(CONTENT)) {
      case 0 -> {
        textResultColumn = column;
        yield CellValue.BLANK;
      }
      case 1 -> XlsCells.truth(records.u8(CONTENT + 2));
      case 2 -> XlsCells.fault(records.u8(CONTENT + 2));
      default -> CellValue.BLANK;
    };
  }

  private void readTextResult() throws IOException, UnreadableSpreadsheetException {
    if (textResultColumn >= 0) {
      put(textResultColumn, stored.text(records, 0));
      textResultColumn = -1;
    }
  }

  private void readMany(int first) throws UnreadableSpreadsheetException {
    int count = (records.length() - STYLE - 2) / SHORT_NUMBER;
    for (int i = 0; i < count; i++) {
      int at = STYLE + i * SHORT_NUMBER;
      put(first + i, stored.shortNumber(records.i32(at + 2), records.u16(at)));
    }
  }

  private void put(int column, CellValue value) throws UnreadableSpreadsheetException {
    int length = value instanceof CellValue.Text text ? text.value().length() : 0;
    cells.put(column, value, length);
  }

  @Override
  public void close() throws IOException {
    leave.leave(records);
  }
}
