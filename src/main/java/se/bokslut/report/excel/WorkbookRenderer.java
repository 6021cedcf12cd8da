package se.bokslut.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Report;

/**
 * Draws a report as a workbook: a sheet for every chapter and every list.
 *
 * <p>Computes nothing. The same report gives the same bytes.
 */
public final class WorkbookRenderer {

  private static final int ROWS_HELD = 200;
  private static final String PREFIX = ".bok-";
  private static final int MOST_ROWS = 1_000_000;

  private final int mostRows;

  /** A renderer that fills sheets as far as workbooks allow. */
  public WorkbookRenderer() {
    this(MOST_ROWS);
  }

  /**
   * A renderer with smaller sheets.
   *
   * @param mostRows how many rows of a list a sheet holds before the list goes on in the next
   */
  WorkbookRenderer(int mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * Draws a report.
   *
   * @param file where to write; its folder must exist
   * @throws IOException when it cannot be written
   */
  public void render(Report report, Path file) throws IOException {
    TemporaryFiles beside = TemporaryFiles.beside(file, PREFIX);
    Path raw = beside.create();
    try {
      beside.during(() -> write(report, raw));
      FixedZip.pack(raw, file);
    } finally {
      Files.delete(raw);
    }
  }

  private void write(Report report, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      DocumentProperties.apply(workbook, report.cover());
      Links links = new Links(workbook, report, mostRows);
      CellDrawing cells = new CellDrawing(new Styles(workbook), links);
      ChapterDrawing.Tools tools = new ChapterDrawing.Tools(cells, links, new NamedTables());
      for (Chapter chapter : report.chapters()) {
        new ChapterDrawing(tools, workbook.createSheet(chapter.sheet()), report).draw(chapter);
        for (Block.HeatMap map : chapter.heatMaps()) {
          new HeatMapDrawing(cells, workbook.createSheet(map.sheet()), map).draw(report.running());
        }
      }
      try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_HELD);
          OutputStream stream = Files.newOutputStream(file)) {
        List<String> inOrder = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
          inOrder.add(chapter.sheet());
          chapter.heatMaps().forEach(map -> inOrder.add(map.sheet()));
          for (ListSheet list : chapter.lists()) {
            inOrder.addAll(
                new ListSheets(cells, streaming, list, report.running(), mostRows).draw());
          }
        }
        order(inOrder, streaming);
        streaming.write(stream);
      }
    }
  }

  private static void order(List<String> sheets, SXSSFWorkbook workbook) {
    for (int place = 0; place < sheets.size(); place++) {
      workbook.setSheetOrder(sheets.get(place), place);
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
  }
}
