package se.bokslut.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

class FaultSheetTests {

  private static SheetRow row(int number, int columns, String text) {
    return new SheetRow(number, Collections.nCopies(columns, new CellValue.Text(text)));
  }

  @Test
  void a_row_is_as_high_as_its_lines_and_the_headings_come_again_on_every_page()
      throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      FaultSheet made = new FaultSheet(workbook, "Blad", Copies.KINDS);

      made.heading(row(3, 2, "Rubrik"));
      made.row(row(7, 2, "kort"));
      made.row(row(8, 2, "en\ntvå\ntre"));
      made.finish();

      Sheet sheet = workbook.getSheet("Blad");
      assertThat(sheet.getRow(2).getHeightInPoints())
          .isGreaterThan(2 * sheet.getRow(1).getHeightInPoints());
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(sheet.getFooter().getRight()).isEqualTo("Sida &P av &N");
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }

  @Test
  void many_wide_columns_go_over_several_pages() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      FaultSheet made = new FaultSheet(workbook, "Blad", Copies.KINDS);

      made.heading(row(1, 30, "En lång rubrik"));
      made.finish();

      Sheet sheet = workbook.getSheet("Blad");
      assertThat(sheet.getFitToPage()).isFalse();
      assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 60);
      assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
    }
  }
}
