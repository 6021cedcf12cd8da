package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.bokslut.spreadsheet.XlsWorkbook.BoundSheet;

/**
 * Where the parts of an xls workbook really start, since some programmes state it wrongly, and
 * which of them have their rows in order.
 *
 * @param starts where the parts start, in the order in which they are stored
 * @param disordered the starts of those that go back to an earlier row
 */
record XlsContents(List<Long> starts, Set<Long> disordered) {

  XlsContents {
    starts = List.copyOf(starts);
    disordered = Set.copyOf(disordered);
  }

  /** Goes through all parts that follow the first one; a part cut short is an error. */
  static XlsContents read(BiffRecords records, int parts)
      throws IOException, UnreadableSpreadsheetException {
    List<Long> starts = new ArrayList<>();
    Set<Long> disordered = new HashSet<>();
    while (starts.size() < parts && records.next()) {
      if (records.type() == BiffType.BOF) {
        long start = records.start();
        starts.add(start);
        if (!readPart(records)) {
          disordered.add(start);
        }
      }
    }
    return new XlsContents(starts, disordered);
  }

  /** Reads to the end of a part, charts in it included; tells whether its rows are in order. */
  private static boolean readPart(BiffRecords records)
      throws IOException, UnreadableSpreadsheetException {
    boolean inOrder = true;
    int lastRow = 0;
    int open = 1;
    while (open > 0) {
      if (!records.next()) {
        throw BiffRecords.broken("the workbook stream ends within a sheet");
      }
      if (records.type() == BiffType.BOF) {
        open++;
      } else if (records.type() == BiffType.EOF) {
        open--;
      } else if (open == 1 && BiffType.isCell(records.type())) {
        int row = records.u16(0);
        inOrder &= row >= lastRow;
        lastRow = row;
      }
    }
    return inOrder;
  }

  /** The sheets where they are: as stated if parts start there, else in the order of the parts. */
  List<BoundSheet> placed(List<BoundSheet> stated) throws UnreadableSpreadsheetException {
    if (stated.stream().filter(BoundSheet::hasCells).allMatch(s -> starts.contains(s.start()))) {
      return stated;
    }
    if (starts.size() < stated.size()) {
      throw BiffRecords.broken("the workbook stream lacks a sheet");
    }
    List<BoundSheet> byStart =
        stated.stream().sorted(Comparator.comparingLong(BoundSheet::start)).toList();
    return stated.stream()
        .map(sheet -> sheet.startingAt(starts.get(byStart.indexOf(sheet))))
        .toList();
  }

  boolean isInRowOrder(long start) {
    return !disordered.contains(start);
  }
}
