package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.excel.PageBreaks.Span;
import se.bokslut.report.model.Column;

/** What stays in sight on a sheet, what is repeated over its pages and what stays together. */
final class SheetLayout {

  /** How many rows below a heading that begins which it heads: a gap lies between. */
  private static final int GAP = 2;

  private final XSSFSheet sheet;
  private final List<TableDrawing.Drawn> tables = new ArrayList<>();
  private final List<Span> charts = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();

  SheetLayout(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void add(TableDrawing.Drawn table) {
    tables.add(table);
  }

  /** Keeps the rows of a chart on one page. */
  void keep(int first, int last) {
    charts.add(new Span(first, last, true));
  }

  /** Keeps a heading with what stands under it. */
  void head(int row) {
    headings.add(row);
  }

  /** The tables in their order. */
  List<TableDrawing.Drawn> tables() {
    return List.copyOf(tables);
  }

  /** A single table's headings stay in sight; among several tables the chapter's title does. */
  void freeze(double width) {
    if (tables.isEmpty()) {
      return;
    }
    boolean single = tables.size() == 1;
    int last = single ? tables.getFirst().headings().getLastRow() : 0;
    sheet.createFreezePane(single ? names(tables.getFirst()) : 1, last + 1);
    CellRangeAddress repeated = repeated();
    sheet.setRepeatingRows(repeated);
    keepTogether(repeated, width);
  }

  /** How many columns at the left name the rows. */
  private static int names(TableDrawing.Drawn drawn) {
    return (int)
        drawn.table().columns().stream()
            .takeWhile(column -> column.kind() == Column.Kind.NAME)
            .count();
  }

  /**
   * Tables stay whole, or at least their groups; a title never stands without its first rows. One
   * whose headings are repeated is divided rather than leave a page nearly empty.
   */
  private void keepTogether(CellRangeAddress repeated, double width) {
    List<Span> spans = new ArrayList<>(charts);
    for (TableDrawing.Drawn table : tables) {
      boolean again = table.headings().getFirstRow() == repeated.getFirstRow();
      spans.add(new Span(table.first(), table.last(), !again));
      List<Integer> groups = table.groups();
      spans.add(
          new Span(
              table.first(),
              groups.size() > 1 ? groups.get(1) - 1 : table.headings().getLastRow() + 3,
              true));
      for (int i = 1; i < groups.size(); i++) {
        int last = i + 1 < groups.size() ? groups.get(i + 1) - 1 : table.last();
        spans.add(new Span(groups.get(i), last, true));
      }
    }
    headings.forEach(heading -> head(heading, spans));
    PageBreaks breaks = new PageBreaks(sheet, PrintSetup.pageHeight(width));
    spans.stream().sorted(Comparator.comparingInt(Span::first)).forEach(breaks::keep);
    breaks.apply(repeated);
  }

  /**
   * A heading stays with whatever begins under it, a gap between them, else with a text. Of a table
   * that means that it begins with the heading; a chart stays whole even where there is no room for
   * both on a page.
   */
  private void head(int heading, List<Span> spans) {
    List<Span> headed =
        spans.stream()
            .filter(span -> span.first() > heading && span.first() <= heading + GAP)
            .toList();
    spans.removeIf(span -> headed.contains(span) && !charts.contains(span));
    spans.add(new Span(heading, heading + GAP, true));
    headed.forEach(span -> spans.add(new Span(heading, span.last(), span.always())));
  }

  /** The longest table's headings are repeated over pages, unless another table follows it. */
  private CellRangeAddress repeated() {
    TableDrawing.Drawn longest =
        tables.stream()
            .max(Comparator.comparingInt(drawn -> drawn.table().rows().size()))
            .orElseThrow();
    CellRangeAddress rows = longest.headings();
    return longest.equals(tables.getLast())
        ? new CellRangeAddress(rows.getFirstRow(), rows.getLastRow(), -1, -1)
        : new CellRangeAddress(0, 0, -1, -1);
  }
}
