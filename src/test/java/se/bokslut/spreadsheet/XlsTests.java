package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.bokslut.spreadsheet.Rows.moment;
import static se.bokslut.spreadsheet.Rows.number;
import static se.bokslut.spreadsheet.Rows.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** What only xls workbooks do. */
class XlsTests {

  @TempDir Path folder;

  private Path write(HSSFWorkbook workbook) throws IOException {
    Path file = folder.resolve("bok.xls");
    try (workbook;
        OutputStream output = Files.newOutputStream(file)) {
      workbook.write(output);
    }
    return file;
  }

  @Test
  void a_workbook_of_excel_95_is_read_in_its_character_set() throws Exception {
    Path file =
        new OldWorkbook()
            .bytes(0, 0, OldWorkbook.latin("Ångström"))
            .number(0, 2, 12.5)
            .writeAsExcel95(folder.resolve("gammal.xls"));

    assertThat(Rows.read(file))
        .containsExactly(
            new SheetRow(1, List.of(text("Ångström"), CellValue.BLANK, number("12.5"))));
  }

  @Test
  void cells_that_are_stored_column_by_column_come_row_by_row() throws Exception {
    Path file =
        new OldWorkbook()
            .number(0, 0, 1)
            .number(1, 0, 2)
            .number(0, 1, 3)
            .number(1, 1, 4)
            .write(folder.resolve("kolumnvis.xls"));

    assertThat(Rows.read(file))
        .containsExactly(
            new SheetRow(1, List.of(number("1"), number("3"))),
            new SheetRow(2, List.of(number("2"), number("4"))));
  }

  @Test
  void sheets_are_in_the_order_of_their_tabs_and_hidden_ones_are_read() throws Exception {
    HSSFWorkbook workbook = new HSSFWorkbook();
    for (String name : List.of("ett", "två", "tre")) {
      workbook.createSheet(name).createRow(0).createCell(0).setCellValue("i " + name);
    }
    workbook.setSheetHidden(1, true);
    workbook.setSheetOrder("tre", 0);
    Path file = write(workbook);

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.sheets()).extracting(Sheet::name).containsExactly("tre", "ett", "två");
      for (int i = 2; i >= 0; i--) {
        Sheet sheet = spreadsheet.sheets().get(i);
        assertThat(Rows.read(sheet)).containsExactly(Rows.texts(1, "i " + sheet.name()));
      }
    }
  }

  @Test
  void dates_count_from_1904_where_the_workbook_says_so() throws Exception {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.getInternalWorkbook().getRecords().stream()
        .filter(DateWindow1904Record.class::isInstance)
        .map(DateWindow1904Record.class::cast)
        .forEach(record -> record.setWindowing((short) 1));
    var cell = workbook.createSheet("a").createRow(0).createCell(0);
    cell.setCellValue(44_226);
    var style = workbook.createCellStyle();
    style.setDataFormat((short) 14);
    cell.setCellStyle(style);

    assertThat(Rows.read(write(workbook)))
        .containsExactly(new SheetRow(1, List.of(moment("2025-01-31T00:00"))));
  }

  @Test
  void rich_and_very_long_texts_are_read_whole() throws Exception {
    String text = "åäö ".repeat(8000) + "slut";
    HSSFWorkbook workbook = new HSSFWorkbook();
    var row = workbook.createSheet("a").createRow(0);
    HSSFRichTextString rich = new HSSFRichTextString("fet och mager \u2013 båda");
    rich.applyFont(0, 3, workbook.createFont());
    row.createCell(0).setCellValue(rich);
    row.createCell(1).setCellValue(text);
    row.createCell(2).setCellValue("kort");

    assertThat(Rows.read(write(workbook)))
        .containsExactly(Rows.texts(1, "fet och mager \u2013 båda", text, "kort"));
  }

  @Test
  void a_workbook_that_is_only_protected_against_writing_is_read() throws Exception {
    assertThat(Rows.read(encrypted("VelvetSweatshop")))
        .containsExactly(Rows.texts(1, "hemligt"), Rows.texts(500, "sist"));
  }

  @Test
  void a_workbook_with_a_password_is_refused_as_encrypted() throws Exception {
    Path file = encrypted("påhittat");

    assertThatExceptionOfType(UnreadableSpreadsheetException.class)
        .isThrownBy(() -> new SpreadsheetReader().open(file))
        .matches(e -> e.reason() == Reason.ENCRYPTED);
  }

  private Path encrypted(String password) throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    var sheet = workbook.createSheet("a");
    sheet.createRow(0).createCell(0).setCellValue("hemligt");
    sheet.createRow(499).createCell(0).setCellValue("sist");
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      return write(workbook);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 2000, 10_000, 30_000, 60_000})
  void a_workbook_cut_short_is_refused_as_broken(int length) throws Exception {
    HSSFWorkbook workbook = new HSSFWorkbook();
    var sheet = workbook.createSheet("a");
    for (int i = 0; i < 2000; i++) {
      sheet.createRow(i).createCell(0).setCellValue("text " + i);
    }
    Path file = write(workbook);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

    assertThatExceptionOfType(UnreadableSpreadsheetException.class)
        .isThrownBy(() -> Rows.read(file))
        .matches(e -> e.reason() == Reason.BROKEN);
  }
}
