package se.bokslut.report.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.TableRow;

/**
 * A table as a rectangle of rows under one row of headings, which is what a spreadsheet programme
 * can sort, filter and name in formulas; totals stand below it.
 *
 * @param table the table, which need not be one
 */
record Rectangle(Block.Table table) {

  /** Fewer rows are seen at a glance. */
  private static final int FEWEST_FILTERED = 6;

  /** Whether it is one: every heading is a name of its own, and no row is about several others. */
  boolean isWhole() {
    List<TableRow> rows = table.rows();
    return lines() > 0 && rows.stream().allMatch(Rectangle::isPlain) && hasNames() && totalsLast();
  }

  /** Whether it is long enough for filters to serve. */
  boolean isFiltered() {
    return lines() >= FEWEST_FILTERED && isWhole();
  }

  /** How many rows it has, without the totals below it. */
  int lines() {
    return (int) table.rows().stream().filter(row -> !isTotal(row)).count();
  }

  /** A column's heading; what formulas call a column is one line. */
  String heading(int place) {
    String heading = table.columns().get(place).heading();
    return isWhole() ? oneLine(heading) : heading;
  }

  private static String oneLine(String heading) {
    return heading.replace('\n', ' ');
  }

  private static boolean isPlain(TableRow row) {
    return row instanceof TableRow.Line line && line.remark().isEmpty();
  }

  private boolean hasNames() {
    Set<String> names = new HashSet<>();
    return table.columns().stream()
        .allMatch(
            column ->
                column.group().isEmpty()
                    && !column.heading().isBlank()
                    && names.add(oneLine(column.heading()).toLowerCase(Locale.ROOT)));
  }

  private boolean totalsLast() {
    return table.rows().stream().skip(lines()).allMatch(Rectangle::isTotal);
  }

  private static boolean isTotal(TableRow row) {
    return row instanceof TableRow.Line line && line.total();
  }
}
