package se.bokslut.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

class OleCopyTests {

  @TempDir Path folder;

  private byte[] copied(HSSFWorkbook workbook, Finding... findings)
      throws IOException, NotCopiedException {
    Path file = folder.resolve("fil.xls");
    try (OutputStream stream = Files.newOutputStream(file)) {
      workbook.write(stream);
    }
    OleCopy.write(
        file,
        folder.resolve("kopia.xls"),
        Copies.page(List.of(findings)),
        SheetNotes.bySheet(List.of(findings)),
        position -> Copies.numbersInColumnA());
    return Files.readAllBytes(folder.resolve("kopia.xls"));
  }

  private static HSSFWorkbook workbook() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    HSSFSheet sheet = workbook.createSheet("Blad1");
    HSSFRow heading = sheet.createRow(0);
    heading.createCell(0).setCellValue("Personnummer");
    heading.createCell(1).setCellValue("År");
    HSSFRow row = sheet.createRow(1);
    row.createCell(0).setCellValue("8001019804");
    row.createCell(1).setCellValue("om 19800101-9804 Ω");
    HSSFRow next = sheet.createRow(2);
    next.createCell(0).setCellValue(198001019804.0);
    next.createCell(1).setCellValue("om 19800101-9804");
    HSSFSheet second = workbook.createSheet("Blad2");
    second.createRow(0).createCell(0).setCellFormula("Blad1!B2");
    workbook.setPrintArea(1, "$A$1:$B$9");
    workbook.createName().setNameName("hela");
    workbook.getName("hela").setRefersToFormula("Blad1!$A$1");
    return workbook;
  }

  @Test
  void faults_are_marked_and_what_points_at_sheets_still_does() throws Exception {
    copied(workbook(), Copies.error(1, "Blad1", 2, 1));

    try (InputStream stream = Files.newInputStream(folder.resolve("kopia.xls"));
        HSSFWorkbook copy = new HSSFWorkbook(stream)) {
      assertThat(copy.getSheetName(0)).isEqualTo("Anmärkningar");
      assertThat(copy.getActiveSheetIndex()).isZero();
      assertThat(
              copy.getSheet("Blad1").getCellComment(new CellAddress("B2")).getString().getString())
          .isEqualTo("■ Fel\nVärdet kan inte läsas.\nSkriv ett annat värde.");
      assertThat(copy.getSheet("Blad2").getRow(0).getCell(0).getCellFormula())
          .isEqualTo("Blad1!B2");
      assertThat(copy.getName("hela").getRefersToFormula()).isEqualTo("Blad1!$A$1");
      assertThat(copy.getPrintArea(2)).isEqualTo("Blad2!$A$1:$B$9");
      assertThat(copy.getSheetAt(0).getRow(6).getCell(2).getHyperlink().getAddress())
          .isEqualTo("'Blad1'!B2");
    }
  }

  @Test
  void no_number_is_left_in_the_bytes() throws Exception {
    byte[] copy = copied(workbook(), Copies.error(1, "Blad1", 2, 1));

    String bytes = new String(copy, StandardCharsets.ISO_8859_1);
    assertThat(bytes + bytes.replace("\0", ""))
        .doesNotContain("19800101", "8001019804", "800101-9804");
    try (InputStream stream = Files.newInputStream(folder.resolve("kopia.xls"));
        HSSFWorkbook read = new HSSFWorkbook(stream)) {
      HSSFSheet sheet = read.getSheet("Blad1");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("om 19******-**** Ω");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("19******-****");
    }
  }

  @Test
  void a_short_text_among_the_numbers_is_hidden_in_its_cell_alone() throws Exception {
    HSSFWorkbook workbook = workbook();
    HSSFSheet sheet = workbook.getSheet("Blad1");
    sheet.createRow(3).createCell(0).setCellValue("7");
    sheet.getRow(3).createCell(1).setCellValue("17 av 2027");
    sheet.createRow(4).createCell(0).setCellValue("2025");
    sheet.getRow(4).createCell(1).setCellValue(2025);

    copied(workbook, Copies.error(1, "Blad1", 2, 1));

    try (InputStream stream = Files.newInputStream(folder.resolve("kopia.xls"));
        HSSFWorkbook read = new HSSFWorkbook(stream)) {
      HSSFSheet copy = read.getSheet("Blad1");
      assertThat(copy.getRow(3).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(copy.getRow(3).getCell(1).getStringCellValue()).isEqualTo("17 av 2027");
      assertThat(copy.getRow(4).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(copy.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(2025);
    }
  }

  @Test
  void the_list_is_one_page_wide_and_its_links_lead_to_the_marked_cells() throws Exception {
    HSSFWorkbook workbook = workbook();
    workbook.getSheet("Blad1").addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
    workbook.getSheet("Blad2").removeRow(workbook.getSheet("Blad2").getRow(0));
    workbook.getSheet("Blad2").createRow(3).createCell(2).setCellValue("värde");

    copied(
        workbook,
        Copies.error(1, "Blad1", 3, 1),
        Copies.at(Place.sheet(2, "Blad2"), Severity.WARNING));

    try (InputStream stream = Files.newInputStream(folder.resolve("kopia.xls"));
        HSSFWorkbook copy = new HSSFWorkbook(stream)) {
      HSSFSheet list = copy.getSheetAt(0);
      assertThat(list.getFitToPage()).isTrue();
      assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(list.getFooter().getRight()).isEqualTo("Sida &P av &N");
      assertThat(list.getHyperlinkList())
          .extracting(link -> link.getAddress())
          .containsExactlyInAnyOrder("'Blad1'!B2", "'Blad2'!C4");
      assertThat(copy.getSheet("Blad1").getCellComments().keySet())
          .containsExactly(new CellAddress("B2"));
    }
  }

  @Test
  void the_same_is_written_to_the_byte() throws Exception {
    byte[] first = copied(workbook(), Copies.error(1, "Blad1", 2, 1));

    assertThat(copied(workbook(), Copies.error(1, "Blad1", 2, 1))).isEqualTo(first);
  }
}
