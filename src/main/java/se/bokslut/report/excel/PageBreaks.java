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

  /**
   * Rows that belong together.
   *
   * @param always whether they do even when that leaves most of a page empty
   */
  record Span(int first, int last, boolean always) {}

  /**
   * Takes a sheet whose rows have heights.
   *
   * @param page how high a page is, in the points of the sheet before it is made to fit
   */
  PageBreaks(Sheet sheet, double page) {
    this.sheet = sheet;
    this.page = page;
  }

  /** Spans are told in the order of their first rows. */
  void keep(Span span) {
    spans.add(span);
  }

  /** Breaks pages, with headings that are repeated on every page after the one they stand on. */
  void apply(CellRangeAddress repeated) {
    double headings = height(repeated.getFirstRow(), repeated.getLastRow());
    double used = 0;
    int next = 0;
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      double again = row > repeated.getLastRow() ? headings : 0;
      while (next < spans.size() && spans.get(next).first() == row) {
        Span span = spans.get(next++);
        double needed = height(row, span.last());
        boolean worth = row > 0 && (span.always() || used > page / 2);
        if (worth && used + needed > page && again + needed <= page) {
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
