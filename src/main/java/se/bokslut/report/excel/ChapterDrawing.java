package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.Report;

/** Draws a chapter on a sheet of its own. */
final class ChapterDrawing {

  /** How wide running text is at most, in digits. */
  private static final double MEASURE = 110;

  private static final int UNIT_OF_WIDTH = 256;
  private static final double WIDTH_WITHOUT_TABLES = 86;
  private static final float TITLE_HEIGHT = 24;

  private final CellDrawing cells;
  private final XSSFSheet sheet;
  private final Report report;
  private final SheetCursor cursor;
  private final ColumnWidths widths = new ColumnWidths();
  private final List<TableDrawing.Drawn> tables = new ArrayList<>();

  ChapterDrawing(CellDrawing cells, XSSFSheet sheet, Report report) {
    this.cells = cells;
    this.sheet = sheet;
    this.report = report;
    this.cursor = new SheetCursor(sheet);
  }

  /** Draws the chapter; the first one bears the cover. */
  void draw(Chapter chapter) {
    Cover cover = report.cover();
    chapter.blocks().forEach(this::fit);
    if (chapter.number() == 0) {
      cover.facts().forEach(fact -> widths.fit(0, fact.name()));
    }
    for (int place = 0; place < widths.columns(); place++) {
      sheet.setColumnWidth(place, (int) (widths.width(place) * UNIT_OF_WIDTH));
    }
    if (widths.columns() == 0) {
      sheet.setColumnWidth(0, (int) (WIDTH_WITHOUT_TABLES * UNIT_OF_WIDTH));
    }
    if (chapter.number() == 0) {
      new CoverDrawing(cells, cursor, widths).draw(cover);
    } else {
      cells.text(
          cursor.rowOfHeight(TITLE_HEIGHT),
          0,
          chapter.number() + " " + chapter.title(),
          CellLook.title());
    }
    chapter.blocks().forEach(this::draw);
    sheet.setDisplayGridlines(false);
    freeze(chapter);
    PrintSetup.apply(sheet, report.running(), widths.total());
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
        cells.text(cursor.rowOfHeight(20), 0, heading.text(), CellLook.heading());
      }
      case Block.Paragraph paragraph -> text(paragraph.text().text(), CellLook.paragraph());
      case Block.Note note -> text(note.text().text(), CellLook.note());
      case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
      case Block.Table table -> table(table);
      case Block.Contents contents -> table(SheetContents.table(contents, report));
      case Block.HeatMap map -> {} // on a sheet of its own
      case Block.Tiles tiles -> {}
      case Block.Chart chart -> {}
      case Block.Pair pair -> {}
      case Block.PageBreak pageBreak -> {}
    }
  }

  private void bullet(Prose item) {
    text("• " + item.text(), CellLook.paragraph());
  }

  private void table(Block.Table table) {
    cursor.skip();
    tables.add(new TableDrawing(cells, cursor, widths).draw(table));
    cursor.rowOfHeight(6);
  }

  /** Running text stands in as many merged columns as its measure needs. */
  private void text(String text, CellLook look) {
    int last = 0;
    double width = widths.columns() == 0 ? WIDTH_WITHOUT_TABLES : widths.width(0);
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

  /** A single table's headings stay in sight; among several tables the chapter's title does. */
  private void freeze(Chapter chapter) {
    if (chapter.number() == 0 || tables.isEmpty()) {
      return;
    }
    int last = tables.size() == 1 ? tables.getFirst().headings().getLastRow() : 0;
    sheet.createFreezePane(1, last + 1);
    CellRangeAddress repeated = repeated();
    sheet.setRepeatingRows(repeated);
    keepTogether(repeated);
  }

  /** Tables stay whole, or at least their groups; a title never stands without its first rows. */
  private void keepTogether(CellRangeAddress repeated) {
    PageBreaks breaks = new PageBreaks(sheet, PrintSetup.pageHeight(widths.total()));
    for (TableDrawing.Drawn table : tables) {
      breaks.keep(table.first(), table.last());
      List<Integer> groups = table.groups();
      breaks.keep(
          table.first(), groups.size() > 1 ? groups.get(1) - 1 : table.headings().getLastRow() + 3);
      for (int i = 1; i < groups.size(); i++) {
        breaks.keep(groups.get(i), i + 1 < groups.size() ? groups.get(i + 1) - 1 : table.last());
      }
    }
    breaks.apply(repeated);
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
