package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Running;

/** Draws a list on as many sheets as its rows need: a sheet of a workbook holds 1 048 576 rows. */
final class ListSheets {

  private final CellDrawing cells;
  private final SXSSFWorkbook workbook;
  private final ListSheet list;
  private final Running running;
  private final int mostRows;
  private final List<String> names = new ArrayList<>();
  private ListDrawing sheet;
  private int rows;

  ListSheets(
      CellDrawing cells, SXSSFWorkbook workbook, ListSheet list, Running running, int mostRows) {
    this.cells = cells;
    this.workbook = workbook;
    this.list = list;
    this.running = running;
    this.mostRows = mostRows;
    this.sheet = next();
  }

  /** Draws all rows and gives the names of the sheets. */
  List<String> draw() {
    list.rows().forEach(this::row);
    sheet.end(running);
    return List.copyOf(names);
  }

  private void row(List<Cell> row) {
    if (rows == mostRows) {
      sheet.end(running);
      sheet = next();
      rows = 0;
    }
    sheet.row(row);
    rows++;
  }

  /** What the first, second or further sheet of a list is called. */
  static String name(ListSheet list, int number) {
    return number == 0 ? list.sheet() : list.sheet() + " " + (number + 1);
  }

  private ListDrawing next() {
    String name = name(list, names.size());
    names.add(name);
    return new ListDrawing(cells, workbook.createSheet(name), list);
  }
}
