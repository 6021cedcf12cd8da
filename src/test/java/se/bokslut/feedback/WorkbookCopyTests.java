package se.bokslut.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

class WorkbookCopyTests {

  private static final String NUMBER = "19800101-9804";

  @TempDir Path folder;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("Blad1");

  private XSSFRow row(int number, Object... cells) {
    XSSFRow row = sheet.createRow(number - 1);
    for (int i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case String text -> row.createCell(i).setCellValue(text);
        case Number value -> row.createCell(i).setCellValue(value.doubleValue());
        default -> throw new IllegalArgumentException("no cell: " + cells[i]);
      }
    }
    return row;
  }

  private byte[] copied(SecretCells numbers, Finding... findings)
      throws IOException, NotCopiedException {
    Path file = folder.resolve("fil.xlsx");
    try (OutputStream stream = Files.newOutputStream(file)) {
      workbook.write(stream);
    }
    Path copy = folder.resolve("kopia.xlsx");
    WorkbookCopy.write(
        file,
        copy,
        Copies.page(List.of(findings)),
        SheetNotes.bySheet(List.of(findings)),
        position -> numbers);
    return Files.readAllBytes(copy);
  }

  private XSSFWorkbook opened() throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve("kopia.xlsx"))) {
      return new XSSFWorkbook(stream);
    }
  }

  private static SecretCells none() {
    return SecretCells.numbers(Copies.KINDS);
  }

  @Test
  void what_points_at_sheets_by_position_points_at_the_same_sheets() throws Exception {
    row(1, "A", "B");
    workbook.createSheet("Blad2").createRow(0).createCell(0).setCellFormula("Blad1!A1");
    workbook.setPrintArea(1, "$A$1:$B$9");
    workbook.createName().setNameName("hela");
    workbook.getName("hela").setRefersToFormula("Blad1!$A$1");
    workbook.setActiveSheet(1);

    copied(none(), Copies.error(1, "Blad1", 1, 1));

    try (XSSFWorkbook copy = opened()) {
      assertThat(copy.getSheetName(0)).isEqualTo("Anmärkningar");
      assertThat(copy.getPrintArea(2)).isEqualTo("Blad2!$A$1:$B$9");
      assertThat(copy.getName("hela").getRefersToFormula()).isEqualTo("Blad1!$A$1");
      assertThat(copy.getSheet("Blad2").getRow(0).getCell(0).getCellFormula())
          .isEqualTo("Blad1!A1");
      assertThat(copy.getActiveSheetIndex()).isZero();
      assertThat(copy.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("6:6");
    }
  }

  @Test
  void a_marked_cell_keeps_its_format_and_font_and_equal_ones_share_a_style() throws Exception {
    XSSFCellStyle money = workbook.createCellStyle();
    money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00 \"kr\""));
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    money.setFont(bold);
    for (int i = 1; i <= 300; i++) {
      row(i, "text", 12.5).getCell(1).setCellStyle(money);
    }

    copied(
        none(),
        IntStream.rangeClosed(1, 300)
            .mapToObj(i -> Copies.error(1, "Blad1", i, 1))
            .toArray(Finding[]::new));

    try (XSSFWorkbook copy = opened()) {
      XSSFCellStyle marked = copy.getSheet("Blad1").getRow(7).getCell(1).getCellStyle();
      assertThat(marked.getDataFormatString()).isEqualTo("#,##0.00 \"kr\"");
      assertThat(marked.getFont().getBold()).isTrue();
      assertThat(marked.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFF9D5D1");
      assertThat(copy.getSheet("Blad1").getRow(8).getCell(1).getCellStyle()).isEqualTo(marked);
      assertThat(copy.getNumCellStyles()).isLessThan(20);
      assertThat(copy.getSheet("Blad1").getCellComments()).hasSize(300);
    }
  }

  @Test
  void white_letters_get_a_dark_ground() throws Exception {
    XSSFCellStyle heading = workbook.createCellStyle();
    XSSFFont white = workbook.createFont();
    white.setColor(IndexedColors.WHITE.getIndex());
    heading.setFont(white);
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    row(1, "Rubrik").getCell(0).setCellStyle(heading);

    copied(none(), Copies.error(1, "Blad1", 1, 0));

    try (XSSFWorkbook copy = opened()) {
      assertThat(
              copy.getSheet("Blad1")
                  .getRow(0)
                  .getCell(0)
                  .getCellStyle()
                  .getFillForegroundColorColor()
                  .getARGBHex())
          .isEqualTo("FFB3261E");
    }
  }

  @Test
  void a_comment_that_is_there_is_kept_and_added_to() throws Exception {
    row(1, "A");
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFComment own = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 3));
    own.setAddress(new CellAddress("A1"));
    own.setString("Fråga Anna, " + NUMBER);

    copied(none(), Copies.error(1, "Blad1", 1, 0), Copies.error(1, "Blad1", 1, 1));

    try (XSSFWorkbook copy = opened()) {
      XSSFSheet marked = copy.getSheet("Blad1");
      assertThat(marked.getCellComments()).hasSize(2);
      assertThat(marked.getCellComment(new CellAddress("A1")).getString().getString())
          .isEqualTo(
              "Fråga Anna, 19******-****\n\n■ Fel\nVärdet kan inte läsas.\nSkriv ett annat värde.");
    }
  }

  @Test
  void numbers_are_masked_wherever_they_stand() throws Exception {
    row(1, "Personnummer", "Annat");
    row(2, "8001019804", "om " + NUMBER);
    row(3, 198001019804.0, 198001019804.0);
    row(4, 8001019804.0, "=cmd");
    XSSFRichTextString runs = new XSSFRichTextString("x 19800101-9804");
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    runs.applyFont(0, 7, bold);
    row(5, "a", "b").getCell(1).setCellValue(runs);
    row(6, "a", "b").getCell(1).setCellFormula("\"" + NUMBER + "\"&A2");
    sheet.getHeader().setCenter("Lista " + NUMBER);
    workbook.getProperties().getCoreProperties().setTitle("Om " + NUMBER);
    sheet
        .createDrawingPatriarch()
        .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 3, 5, 6))
        .setText(new XSSFRichTextString("ruta " + NUMBER));
    sheet.getRow(4).createCell(2).setCellValue("kvarglömd " + NUMBER);
    sheet.getRow(4).getCell(2).setCellValue("ny text");

    byte[] copy = copied(Copies.numbersInColumnA(), Copies.error(1, "Blad1", 4, 1));

    assertThat(Copies.unpacked(copy))
        .contains("19******-****")
        .doesNotContain("800101-9804", "8001019804", "0101-9804", "1.98001019804E11");
    try (XSSFWorkbook read = opened()) {
      XSSFSheet marked = read.getSheet("Blad1");
      assertThat(marked.getRow(3).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(marked.getRow(4).getCell(1).getStringCellValue()).isEqualTo("x 19******-****");
      assertThat(marked.getRow(3).getCell(1).getStringCellValue()).isEqualTo("=cmd");
      assertThat(marked.getHeader().getCenter()).isEqualTo("Lista 19******-****");
    }
  }

  @Test
  void a_short_text_is_hidden_in_the_column_of_numbers_and_nowhere_else() throws Exception {
    row(1, "Personnummer", "Enhet");
    row(2, "U12", "U12");
    row(3, "800101 980", "800101 980");
    row(4, "L7", "U12");

    byte[] copy = copied(Copies.numbersInColumnA(), Copies.error(1, "Blad1", 4, 1));

    assertThat(Copies.unpacked(copy)).doesNotContain("800101 980", "L7");
    try (XSSFWorkbook read = opened()) {
      XSSFSheet marked = read.getSheet("Blad1");
      assertThat(marked.getRow(1).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(marked.getRow(1).getCell(1).getStringCellValue()).isEqualTo("U12");
      assertThat(marked.getRow(2).getCell(1).getStringCellValue()).isEqualTo("******-****");
      assertThat(marked.getRow(3).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(marked.getRow(3).getCell(1).getStringCellValue()).isEqualTo("U12");
    }
  }

  @Test
  void links_lead_to_the_cells_that_are_marked() throws Exception {
    sheet.createRow(2).createCell(1).setCellValue("Rubrik");
    sheet.createRow(4).createCell(2).setCellValue("värde");
    Place place = Place.sheet(1, "Blad1");

    copied(none(), Copies.at(place, Severity.WARNING), Copies.at(place.row(5), Severity.ERROR));

    try (XSSFWorkbook copy = opened()) {
      XSSFSheet marked = copy.getSheet("Blad1");
      assertThat(marked.getCellComments().keySet())
          .containsExactlyInAnyOrder(new CellAddress("B3"), new CellAddress("C5"));
      assertThat(copy.getSheetAt(0).getHyperlinkList())
          .extracting(link -> link.getLocation())
          .containsExactly("'Blad1'!B3", "'Blad1'!C5");
    }
  }

  @Test
  void what_is_said_of_merged_cells_stands_once_at_the_first_of_them() throws Exception {
    row(1, "A", "B", "C");
    row(2, "a", "b", "c");
    row(3, "a", "", "c");
    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));

    copied(none(), Copies.error(1, "Blad1", 2, 1), Copies.error(1, "Blad1", 3, 1));

    try (XSSFWorkbook copy = opened()) {
      assertThat(copy.getSheet("Blad1").getCellComments().keySet())
          .containsExactly(new CellAddress("B2"));
      assertThat(
              copy.getSheet("Blad1").getCellComment(new CellAddress("B2")).getString().getString())
          .containsOnlyOnce("Värdet kan inte läsas.");
      assertThat(copy.getSheetAt(0).getHyperlinkList())
          .extracting(link -> link.getLocation())
          .containsExactly("'Blad1'!B2", "'Blad1'!B2");
    }
  }

  @Test
  void what_an_earlier_answer_said_is_replaced_and_the_offices_own_words_stay() throws Exception {
    row(1, "A", "B");
    XSSFComment own =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 3));
    own.setAddress(new CellAddress("A1"));
    own.setString("Fråga Anna");
    Finding[] findings = {Copies.error(1, "Blad1", 1, 0), Copies.error(1, "Blad1", 1, 1)};
    copied(none(), findings);
    Path answer = folder.resolve("svar.xlsx");
    Files.move(folder.resolve("kopia.xlsx"), answer);
    Finding[] again = {Copies.error(2, "Blad1", 1, 0), Copies.error(2, "Blad1", 1, 1)};

    WorkbookCopy.write(
        answer,
        folder.resolve("kopia.xlsx"),
        Copies.page(List.of(again)),
        SheetNotes.bySheet(List.of(again)),
        position -> none());

    String said = "■ Fel\nVärdet kan inte läsas.\nSkriv ett annat värde.";
    try (XSSFWorkbook copy = opened()) {
      XSSFSheet marked = copy.getSheet("Blad1");
      assertThat(marked.getCellComment(new CellAddress("A1")).getString().getString())
          .isEqualTo("Fråga Anna\n\n" + said);
      assertThat(marked.getCellComment(new CellAddress("B1")).getString().getString())
          .isEqualTo(said);
    }
  }

  @Test
  void a_marked_heading_of_light_letters_is_framed() throws Exception {
    XSSFCellStyle heading = workbook.createCellStyle();
    XSSFFont white = workbook.createFont();
    white.setColor(IndexedColors.WHITE.getIndex());
    heading.setFont(white);
    row(1, "Rubrik").getCell(0).setCellStyle(heading);

    copied(none(), Copies.at(Place.sheet(1, "Blad1").row(1).column(0), Severity.INFO));

    try (XSSFWorkbook copy = opened()) {
      XSSFCellStyle marked = copy.getSheet("Blad1").getRow(0).getCell(0).getCellStyle();
      assertThat(marked.getBorderBottom()).isEqualTo(BorderStyle.THICK);
      assertThat(marked.getBorderLeft()).isEqualTo(BorderStyle.THICK);
    }
  }

  @Test
  void boxes_of_comments_are_added_to_a_drawing_of_other_prefixes() throws Exception {
    String before =
        """
        <xml xmlns:ns0="urn:schemas-microsoft-com:vml" xmlns:ns1="urn:schemas-microsoft-com:office:office" \
        xmlns:ns2="urn:schemas-microsoft-com:office:excel"><ns0:shape id="_x0000_s0001">\
        <ns2:ClientData ObjectType="Note"><ns2:Anchor>1, 1</ns2:Anchor><ns2:Row>0</ns2:Row>\
        <ns2:Column>0</ns2:Column></ns2:ClientData></ns0:shape></xml>""";
    CellNote note = CellNote.of(List.of(Copies.error(1, "Blad1", 1, 1)));

    String drawing =
        new CommentShapes(before, 1)
            .with(Map.of(1, new TreeMap<>(Map.of(0, note, 1, note))), Map.of(), new SheetMeasure());

    var root =
        XmlDocument.read(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))).root();
    assertThat(root.getElementsByTagNameNS("urn:schemas-microsoft-com:vml", "shape").getLength())
        .isEqualTo(2);
    assertThat(
            root.getElementsByTagNameNS("urn:schemas-microsoft-com:office:excel", "Anchor")
                .item(0)
                .getTextContent())
        .startsWith("1, 12, 0, 4");
  }

  @Test
  void what_cannot_be_looked_into_is_not_copied() throws Exception {
    row(1, "A");
    var part =
        workbook
            .getPackage()
            .createPart(
                PackagingURIHelper.createPartName("/xl/embeddings/oleObject1.bin"),
                "application/vnd.openxmlformats-officedocument.oleObject");
    try (OutputStream stream = part.getOutputStream()) {
      stream.write(1);
    }

    assertThatThrownBy(() -> copied(none(), Copies.error(1, "Blad1", 1, 0)))
        .isInstanceOf(NotCopiedException.class);
  }

  @Test
  void a_sheet_that_is_named_by_a_number_is_not_copied() {
    workbook.setSheetName(0, NUMBER);
    row(1, "A");

    assertThatThrownBy(() -> copied(none(), Copies.error(1, NUMBER, 1, 0)))
        .isInstanceOf(NotCopiedException.class);
  }

  @Test
  void the_same_is_written_to_the_byte_and_the_name_is_one_that_is_free() throws Exception {
    row(1, "A");
    workbook.createSheet("anmärkningar");

    byte[] first = copied(none(), Copies.error(1, "Blad1", 1, 0));
    byte[] second = copied(none(), Copies.error(1, "Blad1", 1, 0));

    assertThat(second).isEqualTo(first);
    try (XSSFWorkbook copy = opened()) {
      assertThat(copy.getSheetName(0)).isEqualTo("Anmärkningar 2");
    }
  }
}
