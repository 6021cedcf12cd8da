package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.look.HeatLook;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell.Level;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.HeatText;
import se.bokslut.report.model.Running;

/**
 * Draws a heat map on a sheet of its own, where its columns can be narrow: rising headings, symbols
 * in colours that follow them when somebody changes them, and what they mean.
 */
final class HeatMapDrawing {

  private static final int UNIT_OF_WIDTH = 256;
  private static final double NARROW = 5.3;
  private static final double WIDEST_NAME = 46;
  private static final double PADDING = 4;
  private static final float TITLE_HEIGHT = 24;
  private static final float POINTS_PER_DIGIT = 5.6f;
  private static final float AROUND = 12;

  /** How many lines a rising heading takes in a narrow column. */
  private static final int RISING_LINES = 2;

  private static final short RISING = 90;

  private final CellDrawing cells;
  private final XSSFSheet sheet;
  private final SheetCursor cursor;
  private final Block.HeatMap map;

  HeatMapDrawing(CellDrawing cells, XSSFSheet sheet, Block.HeatMap map) {
    this.cells = cells;
    this.sheet = sheet;
    this.cursor = new SheetCursor(sheet);
    this.map = map;
  }

  /** Draws it. */
  void draw(Running running) {
    double names = names();
    sheet.setColumnWidth(0, (int) (names * UNIT_OF_WIDTH));
    for (int place = 1; place <= map.columns().size(); place++) {
      sheet.setColumnWidth(place, (int) (NARROW * UNIT_OF_WIDTH));
    }
    cells.text(cursor.rowOfHeight(TITLE_HEIGHT), 0, map.title(), CellLook.title());
    cursor.skip();
    int headings = cursor.next();
    headings();
    int first = cursor.next();
    map.groups().forEach(group -> group(group, names));
    int last = cursor.next() - 1;
    legend();
    SymbolColours.apply(sheet, new CellRangeAddress(first, last, 1, map.columns().size()));
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(1, headings + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
    PrintSetup.apply(sheet, running, map.title(), names + NARROW * map.columns().size());
  }

  private double names() {
    double longest = TextWidth.of(map.rows(), true);
    for (HeatGroup group : map.groups()) {
      for (HeatGroup.Row row : group.rows()) {
        longest = Math.max(longest, TextWidth.of(row.name(), false));
      }
    }
    return Math.min(WIDEST_NAME, longest + PADDING);
  }

  private void headings() {
    Row row = cursor.rowOfHeight(heightOfHeadings());
    cells.text(row, 0, map.rows(), CellLook.columnHeading());
    CellLook look = CellLook.columnHeading().aligned(HorizontalAlignment.CENTER);
    CellStyle rising = sheet.getWorkbook().createCellStyle();
    for (int place = 0; place < map.columns().size(); place++) {
      cells.text(row, place + 1, map.columns().get(place).heading(), look);
      Cell cell = row.getCell(place + 1);
      if (place == 0) {
        rising.cloneStyleFrom(cell.getCellStyle());
        rising.setRotation(RISING);
        rising.setVerticalAlignment(VerticalAlignment.BOTTOM);
      }
      cell.setCellStyle(rising);
    }
  }

  /** As high as it takes for every heading to find room in its lines. */
  private float heightOfHeadings() {
    double digits = 1;
    for (HeatColumn column : map.columns()) {
      while (TextWidth.lines(column.heading(), digits, true) > RISING_LINES) {
        digits++;
      }
    }
    return (float) digits * POINTS_PER_DIGIT + AROUND;
  }

  private void group(HeatGroup group, double names) {
    if (!group.name().isEmpty()) {
      Row row = cursor.row(1);
      for (int place = 0; place <= map.columns().size(); place++) {
        cells.text(row, place, place == 0 ? group.name() : "", CellLook.groupHeading());
      }
    }
    for (HeatGroup.Row line : group.rows()) {
      Row row = cursor.row(TextWidth.lines(line.name(), names - PADDING, false));
      cells.text(row, 0, line.name(), CellLook.inTable().wrapping());
      for (int place = 0; place < line.cells().size(); place++) {
        var cell = line.cells().get(place);
        cells.text(row, place + 1, HeatText.seen(cell), look(cell));
      }
    }
  }

  /** The grounds of symbols follow the symbols; those of everything else stand in the cells. */
  private static CellLook look(se.bokslut.report.model.Cell cell) {
    HeatLook look = HeatLook.of(cell);
    CellLook inked = CellLook.inTable().aligned(HorizontalAlignment.CENTER).inked(look.ink());
    return cell instanceof Level ? inked : look.ground().map(inked::filled).orElse(inked);
  }

  private void legend() {
    cursor.skip();
    for (Level level : HeatText.legend(map)) {
      cells.text(
          cursor.row(1), 0, level.text(), CellLook.inTable().inked(HeatLook.of(level).ink()));
    }
  }
}
