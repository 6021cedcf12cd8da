package se.bokslut.report.excel;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Course;

/**
 * The cells of a sheet that its charts draw, once all of them are written.
 *
 * @param tables the tables of the sheet, among them those of {@link ChartNumbers}
 */
record ChartCells(XSSFSheet sheet, List<TableDrawing.Drawn> tables) {

  /**
   * What a line or a bar of a chart is drawn from.
   *
   * @param title what the cell of its name says
   */
  record Series(
      XDDFDataSource<String> categories,
      XDDFNumericalDataSource<Double> values,
      String title,
      CellReference name) {}

  /** The cells of a course. */
  Series of(List<Integer> years, Course course) {
    for (TableDrawing.Drawn drawn : tables) {
      var found = ChartNumbers.find(drawn.table(), years, course);
      if (found.isPresent()) {
        int row = drawn.rows().get(found.get().row());
        int first = found.get().column();
        int last = first + years.size() - 1;
        int heading = drawn.headings().getLastRow();
        return series(
            new CellRangeAddress(heading, heading, first, last),
            new CellRangeAddress(row, row, first, last),
            course.name(),
            row,
            0);
      }
    }
    throw new NoSuchElementException("no cells for " + course.name());
  }

  /** The cells of a column of a chart's own table. */
  Series of(Block.BulletChart chart, int column) {
    Block.Table wanted = BulletNumbers.of(chart);
    TableDrawing.Drawn drawn =
        tables.stream().filter(one -> one.table().equals(wanted)).findFirst().orElseThrow();
    int first = drawn.rows().getFirst();
    int last = drawn.rows().getLast();
    return series(
        new CellRangeAddress(first, last, 0, 0),
        new CellRangeAddress(first, last, column, column),
        wanted.columns().get(column).heading(),
        drawn.headings().getLastRow(),
        column);
  }

  private Series series(
      CellRangeAddress categories, CellRangeAddress values, String title, int row, int column) {
    return new Series(
        XDDFDataSourcesFactory.fromStringCellRange(sheet, categories),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, values),
        title,
        new CellReference(sheet.getSheetName(), row, column, true, true));
  }
}
