package se.bokslut.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Report;

/**
 * Draws a report as a workbook: a sheet for every chapter and every list.
 *
 * <p>Computes nothing. The same report gives the same bytes.
 */
public final class WorkbookRenderer {

  private static final int ROWS_HELD = 200;

  /**
   * Draws a report.
   *
   * @param file where to write; its folder must exist
   * @throws IOException when it cannot be written
   */
  public void render(Report report, Path file) throws IOException {
    Path raw = Files.createTempFile("bokslut-", ".xlsx");
    try {
      write(report, raw);
      FixedZip.pack(raw, file);
    } finally {
      Files.delete(raw);
    }
  }

  private static void write(Report report, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Cover cover = report.cover();
      DocumentProperties.apply(workbook, cover);
      CellDrawing cells = new CellDrawing(new Styles(workbook));
      for (Chapter chapter : report.chapters()) {
        new ChapterDrawing(cells, workbook.createSheet(chapter.sheet())).draw(chapter, cover);
      }
      try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_HELD);
          OutputStream stream = Files.newOutputStream(file)) {
        for (Chapter chapter : report.chapters()) {
          for (ListSheet list : chapter.lists()) {
            new ListDrawing(cells, streaming.createSheet(list.sheet()), list).draw(cover);
          }
        }
        order(report, streaming);
        streaming.write(stream);
      }
    }
  }

  private static void order(Report report, SXSSFWorkbook workbook) {
    int place = 0;
    for (Chapter chapter : report.chapters()) {
      for (String sheet : chapter.sheets()) {
        workbook.setSheetOrder(sheet, place++);
      }
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
  }
}
