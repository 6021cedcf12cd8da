package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Keeps rows that belong together on one printed page, as far as they fit on one. */
final class PageBreaks {

  private final Sheet sheet;
  private final double page;
  private final List<Span> spans = new ArrayList<>();

  private record Span(int first, int last) {}

  /**
   * Takes a sheet whose rows have heights.
   *
   * @param page how high a page is, in the points of the sheet before it is made to fit
   */
  PageBreaks(Sheet sheet, double page) {
    this.sheet = sheet;
    this.page = page;
  }

  /** Rows that belong together; spans are told in the order of their first rows. */
  void keep(int first, int last) {
    spans.add(new Span(first, last));
  }

  /** Breaks pages, with headings that are repeated on every page after the one they stand on. */
  void apply(CellRangeAddress repeated) {
    double headings = height(repeated.getFirstRow(), repeated.getLastRow());
    double used = 0;
    int next = 0;
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      double again = row > repeated.getLastRow() ? headings : 0;
      while (next < spans.size() && spans.get(next).first() == row) {
        double needed = height(row, spans.get(next++).last());
        if (row > 0 && used + needed > page && again + needed <= page) {
          sheet.setRowBreak(row - 1);
          used = again;
        }
      }
      double height = height(row, row);
      used = used + height > page ? again + height : used + height;
    }
  }

  private double height(int first, int last) {
    double height = 0;
    for (int number = first; number <= last; number++) {
      Row row = sheet.getRow(number);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }
}
