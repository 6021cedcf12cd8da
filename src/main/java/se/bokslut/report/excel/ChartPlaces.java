package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.model.Block;

/** Keeps places on a sheet for charts, and draws them there once all cells are written. */
final class ChartPlaces {

  /** How high a chart of lines is, in rows of its own. */
  private static final int ROWS = 16;

  private static final int AROUND_BARS = 6;
  private static final int ROWS_OF_A_BAR = 2;

  private static final float ROW_HEIGHT = 16;

  /** How wide charts are at most, in digits; so wide that what they say is seen at a glance. */
  private static final double WIDEST = 110;

  private static final double BETWEEN = 3;
  private static final int PIXELS_PER_DIGIT = 7;

  private final XSSFSheet sheet;
  private final SheetCursor cursor;
  private final ColumnWidths widths;
  private final List<Place> places = new ArrayList<>();

  private record Place(Block.Chart chart, XSSFClientAnchor anchor) {}

  ChartPlaces(XSSFSheet sheet, SheetCursor cursor, ColumnWidths widths) {
    this.sheet = sheet;
    this.cursor = cursor;
    this.widths = widths;
  }

  /** Keeps room for charts beside each other and gives its first row. */
  int keep(List<Block.Chart> charts) {
    cursor.skip();
    int first = cursor.next();
    int rows = charts.stream().mapToInt(ChartPlaces::rows).max().orElse(ROWS);
    for (int row = 0; row < rows; row++) {
      cursor.rowOfHeight(ROW_HEIGHT);
    }
    double room = Math.min(WIDEST, widths.total());
    double width = (room - BETWEEN * (charts.size() - 1)) / charts.size();
    for (int i = 0; i < charts.size(); i++) {
      double left = i * (width + BETWEEN);
      places.add(new Place(charts.get(i), anchor(first, rows, left, left + width)));
    }
    return first;
  }

  /** Bars lie below each other. */
  private static int rows(Block.Chart chart) {
    return switch (chart) {
      case Block.TrendChart trend -> ROWS;
      case Block.BulletChart bullets -> AROUND_BARS + bullets.bars().size() * ROWS_OF_A_BAR;
    };
  }

  private XSSFClientAnchor anchor(int first, int rows, double left, double right) {
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            within(left), 0, within(right), 0, column(left), first, column(right), first + rows);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }

  /** The column in which a place across the sheet lies. */
  private int column(double across) {
    int column = 0;
    double left = 0;
    while (column + 1 < widths.columns() && left + widths.width(column) <= across) {
      left += widths.width(column++);
    }
    return column;
  }

  /** How far into its column a place lies. */
  private int within(double across) {
    double left = 0;
    for (int column = 0; column < column(across); column++) {
      left += widths.width(column);
    }
    return Units.pixelToEMU((int) Math.round((across - left) * PIXELS_PER_DIGIT));
  }

  /** Draws all charts from the cells of tables. */
  void draw(List<TableDrawing.Drawn> tables) {
    ChartCells cells = new ChartCells(sheet, tables);
    for (Place place : places) {
      ChartFrame frame = new ChartFrame(sheet, place.anchor(), place.chart());
      switch (place.chart()) {
        case Block.TrendChart trend -> new TrendDrawing(frame, cells, trend).draw();
        case Block.BulletChart bullets -> new BulletDrawing(frame, cells, bullets).draw();
      }
    }
  }
}
