package se.bokslut.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.Report;

/** Draws a chapter on a sheet of its own. */
final class ChapterDrawing {

  /** How wide running text is at most, in digits. */
  private static final double MEASURE = 110;

  private static final int UNIT_OF_WIDTH = 256;
  private static final double WIDTH_WITHOUT_TABLES = 86;
  private static final float TITLE_HEIGHT = 24;

  private final Tools tools;
  private final CellDrawing cells;
  private final XSSFSheet sheet;
  private final Report report;
  private final SheetCursor cursor;
  private final ColumnWidths widths = new ColumnWidths();
  private final ChartPlaces charts;
  private final SheetLayout layout;

  /** What all sheets of a workbook share. */
  record Tools(CellDrawing cells, Links links, NamedTables names) {}

  ChapterDrawing(Tools tools, XSSFSheet sheet, Report report) {
    this.tools = tools;
    this.cells = tools.cells();
    this.sheet = sheet;
    this.report = report;
    this.cursor = new SheetCursor(sheet);
    this.charts = new ChartPlaces(sheet, cursor, widths);
    this.layout = new SheetLayout(sheet);
  }

  /** Draws the chapter; the first one bears the cover. */
  void draw(Chapter chapter) {
    List<Block> blocks = ChartNumbers.added(chapter.blocks());
    blocks.forEach(this::fit);
    if (chapter.number() == 0) {
      report.cover().facts().forEach(fact -> widths.fit(0, fact.name()));
    }
    if (widths.columns() == 0) {
      widths.set(0, WIDTH_WITHOUT_TABLES);
    }
    for (int place = 0; place < widths.columns(); place++) {
      sheet.setColumnWidth(place, (int) (widths.width(place) * UNIT_OF_WIDTH));
    }
    head(chapter);
    blocks.forEach(this::draw);
    charts.draw(layout.tables());
    sheet.setDisplayGridlines(false);
    if (chapter.number() > 0) {
      layout.freeze(widths.total());
    }
    PrintSetup.apply(sheet, report.running(), chapter.title(), widths.total());
  }

  private void head(Chapter chapter) {
    if (chapter.number() == 0) {
      new CoverDrawing(cells, cursor, widths).draw(report.cover());
    } else {
      String title = chapter.number() + " " + chapter.title();
      cells.text(cursor.rowOfHeight(TITLE_HEIGHT), 0, title, CellLook.title());
    }
  }

  private void fit(Block block) {
    switch (block) {
      case Block.Table table -> widths.fit(table);
      case Block.Contents contents -> widths.fit(SheetContents.table(contents, report));
      default -> {
        // running text stands in the columns that tables need
      }
    }
  }

  private void draw(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        cursor.skip();
        layout.head(cursor.next());
        cells.text(cursor.rowOfHeight(20), 0, heading.text(), CellLook.heading());
      }
      case Block.Paragraph paragraph -> text(paragraph.text().text(), CellLook.paragraph());
      case Block.Note note -> text(note.text().text(), CellLook.note());
      case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
      case Block.Table table -> table(table);
      case Block.Contents contents -> contents(SheetContents.table(contents, report));
      case Block.HeatMap map -> {} // on a sheet of its own
      case Block.Tiles tiles -> {}
      case Block.Chart chart -> layout.keep(charts.keep(List.of(chart)), cursor.next() - 1);
      case Block.Pair pair ->
          layout.keep(charts.keep(List.of(pair.left(), pair.right())), cursor.next() - 1);
      case Block.PageBreak pageBreak -> {}
    }
  }

  private void bullet(Prose item) {
    text("• " + item.text(), CellLook.paragraph());
  }

  private void table(Block.Table table) {
    TableDrawing.Drawn drawn = drawn(table, new Rectangle(table).isFiltered());
    layout.add(drawn);
    tools.names().add(sheet, drawn);
    StatusColours.apply(sheet, drawn);
  }

  private TableDrawing.Drawn drawn(Block.Table table, boolean filtered) {
    cursor.skip();
    TableDrawing.Drawn drawn = new TableDrawing(cells, cursor, widths).draw(table, filtered);
    cursor.rowOfHeight(6);
    return drawn;
  }

  /** A table of contents leads to the sheets that it names. */
  private void contents(Block.Table contents) {
    for (int row : drawn(contents, false).rows()) {
      var name = sheet.getRow(row).getCell(0);
      tools.links().toSheet(name, name.getStringCellValue());
    }
  }

  /** Running text stands in as many merged columns as its measure needs. */
  private void text(String text, CellLook look) {
    int last = 0;
    double width = widths.width(0);
    while (last + 1 < widths.columns() && width + widths.width(last + 1) <= MEASURE) {
      last++;
      width += widths.width(last);
    }
    Row row = cursor.row(TextWidth.lines(text, width - 2, look.bold()));
    cells.text(row, 0, text, look);
    if (last > 0) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
    }
  }
}
