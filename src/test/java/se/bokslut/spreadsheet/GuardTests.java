package se.bokslut.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Files that must end as a refusal with the right reason, whatever they are called. */
@Timeout(60)
class GuardTests {

  private static final String ROW = "<row><c><v>1</v></c></row>";

  @TempDir Path folder;

  private Reason refusal(Path file) {
    return catchThrowableOfType(UnreadableSpreadsheetException.class, () -> Rows.read(file))
        .reason();
  }

  private Reason refusal(RawWorkbook workbook) throws IOException {
    return refusal(workbook.write(folder.resolve("bok.xlsx")));
  }

  private Reason refusal(byte[] content) throws IOException {
    return refusal(Files.write(folder.resolve("fil.xlsx"), content));
  }

  private Reason refusal(String text) throws IOException {
    return refusal(text.getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\r\n\t", "ï»¿ \n", "ÿþ"})
  void refuses_what_is_empty(String text) throws Exception {
    assertThat(refusal(text)).isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, pdf",
    "89504e470d0a1a0a, png",
    "ffd8ffe000104a46, jpeg",
    "474946383961, gif",
    "504b0506000000000000000000000000000000000000, an empty zip",
    "7f454c4602010100, a programme",
    "610062006300, utf-16 without a mark",
    "0102030405060708, control characters"
  })
  void refuses_what_is_no_spreadsheet(String hexadecimal, String what) throws Exception {
    assertThat(refusal(HexFormat.of().parseHex(hexadecimal)))
        .as(what)
        .isEqualTo(Reason.NOT_A_SPREADSHEET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><table><tr><td>a</td></tr></table></html>",
        "\n <!DOCTYPE html>",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
      })
  void refuses_web_pages_and_xml_that_pass_for_excel(String text) throws Exception {
    assertThat(refusal(text)).isEqualTo(Reason.MARKUP);
  }

  @ParameterizedTest
  @CsvSource({
    "0900040000001000, Excel 2",
    "0902060000001000, Excel 3",
    "0904060000001000, Excel 4",
    "0908080000050500, Excel 95 without its container",
    "0908100000060500, Excel 97 without its container"
  })
  void refuses_workbooks_that_are_too_old(String hexadecimal, String what) throws Exception {
    assertThat(refusal(HexFormat.of().parseHex(hexadecimal)))
        .as(what)
        .isEqualTo(Reason.FORMAT_NOT_READ);
  }

  @Test
  void refuses_an_office_container_without_a_workbook_and_a_broken_one() throws Exception {
    Path file = folder.resolve("brev.doc");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream output = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
      container.writeFilesystem(output);
    }

    assertThat(refusal(file)).isEqualTo(Reason.NOT_A_SPREADSHEET);
    assertThat(refusal(Arrays.copyOf(Files.readAllBytes(file), 700))).isEqualTo(Reason.BROKEN);
  }

  @Test
  void refuses_an_encrypted_workbook() throws Exception {
    Path plain = RawWorkbook.rows(ROW).write(folder.resolve("klar.xlsx"));
    Path file = folder.resolve("hemlig.xlsx");
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("påhittat");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream output = Files.newOutputStream(file)) {
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        Files.copy(plain, encrypted);
      }
      container.writeFilesystem(output);
    }

    assertThat(refusal(file)).isEqualTo(Reason.ENCRYPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.sun.xml.calc, FORMAT_NOT_READ",
    "application/vnd.oasis.opendocument.spreadsheet, BROKEN",
    "application/vnd.oasis.opendocument.text, NOT_A_SPREADSHEET"
  })
  void refuses_open_documents(String type, Reason reason) throws Exception {
    RawWorkbook document =
        RawWorkbook.rows(ROW).without("[Content_Types].xml").part("mimetype", type);

    assertThat(refusal(document)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,"
        + " NOT_A_SPREADSHEET",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main, FORMAT_NOT_READ"
  })
  void refuses_packages_that_hold_something_else(String type, Reason reason) throws Exception {
    String types =
        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"%s\"/></Types>"
            .formatted(type);

    assertThat(refusal(RawWorkbook.rows(ROW).part("[Content_Types].xml", types))).isEqualTo(reason);
  }

  @Test
  void refuses_a_zip_of_anything() throws Exception {
    assertThat(refusal(RawWorkbook.rows(ROW).without("[Content_Types].xml")))
        .isEqualTo(Reason.NOT_A_SPREADSHEET);
    assertThat(refusal(RawWorkbook.rows(ROW).without("_rels/.rels")))
        .isEqualTo(Reason.NOT_A_SPREADSHEET);
  }

  @Test
  void refuses_a_workbook_cut_short_at_any_length() throws Exception {
    byte[] whole = Files.readAllBytes(RawWorkbook.rows(ROW).write(folder.resolve("hel.xlsx")));

    for (int length = 4; length < whole.length; length += 97) {
      assertThat(refusal(Arrays.copyOf(whole, length))).as("%d", length).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void refuses_a_workbook_with_damaged_content() throws Exception {
    String rows =
        IntStream.range(0, 5000)
            .mapToObj(i -> "<row><c><v>" + i * 7919 % 10007 + "</v></c></row>")
            .collect(Collectors.joining());
    byte[] whole = Files.readAllBytes(RawWorkbook.rows(rows).write(folder.resolve("hel.xlsx")));
    for (int i = 0; i < 8; i++) {
      whole[whole.length / 2 + i] ^= 0x5A;
    }

    assertThat(refusal(whole)).isEqualTo(Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>",
        "<worksheet><sheetData><row><c><v>1</v></c>",
        "<worksheet><sheetData><row><c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"0\"/></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"2000000000\"/></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>",
        "<worksheet><sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c r=\"7\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t=\"s\"><v>2000000000</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t=\"str\"><v>&#x1;</v></c></row></sheetData></worksheet>",
        "no xml",
        ""
      })
  void refuses_a_sheet_that_makes_no_sense(String sheet) throws Exception {
    assertThat(refusal(RawWorkbook.sheet(sheet))).isEqualTo(Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml"})
  void refuses_a_workbook_without_a_part_that_it_needs(String part) throws Exception {
    assertThat(refusal(RawWorkbook.rows(ROW).without(part))).isEqualTo(Reason.BROKEN);
  }

  @Test
  void refuses_a_sheet_that_points_nowhere() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.rows(ROW).workbook("", "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId8\"/>");

    assertThat(refusal(workbook)).isEqualTo(Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml"
      })
  void refuses_document_types_and_entities_wherever_they_are(String part) throws Exception {
    String xml =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">
        <!ENTITY c SYSTEM "file:///etc/hostname">]><x>&b;&c;</x>""";
    String row = "<row><c t=\"s\"><v>0</v></c></row>";

    assertThat(refusal(RawWorkbook.rows(row).part(part, xml))).isEqualTo(Reason.FORBIDDEN_CONTENT);
  }

  @Test
  void refuses_a_part_packed_beyond_the_ratio_before_unpacking_it() throws Exception {
    RawWorkbook bomb = RawWorkbook.rows(ROW + " ".repeat(30_000_000));
    Path file = bomb.write(folder.resolve("bomb.xlsx"));

    assertThatExceptionOfType(UnreadableSpreadsheetException.class)
        .isThrownBy(() -> new SpreadsheetReader().open(file))
        .matches(e -> e.reason() == Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"6, 1000000", "100, 1000"})
  void refuses_more_parts_or_bytes_than_allowed(int entries, long total) throws Exception {
    Path file = RawWorkbook.rows(ROW).write(folder.resolve("bok.xlsx"));

    assertThatExceptionOfType(UnreadableSpreadsheetException.class)
        .isThrownBy(() -> PackageFile.open(file, new ZipLimits(entries, total, 200, 1000)))
        .matches(e -> e.reason() == Reason.TOO_LARGE);
  }

  @Test
  void refuses_a_part_that_unpacks_to_more_than_it_declares() throws Exception {
    Path file = RawWorkbook.rows(ROW.repeat(100_000)).write(folder.resolve("lögn.xlsx"));
    byte[] content = Files.readAllBytes(file);
    declareSize(content, RawWorkbook.SHEET, 5000);

    assertThat(refusal(content)).isEqualTo(Reason.TOO_LARGE);
  }

  /** Puts another size into the zip's directory, which comes last. */
  private static void declareSize(byte[] zip, String part, int size) {
    int name = new String(zip, ISO_8859_1).lastIndexOf(part);
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(name - 46 + 24, size);
  }

  @Test
  void refuses_a_cell_of_about_a_megabyte() throws Exception {
    String text = "lång text ".repeat(150_000);

    assertThat(
            refusal(
                RawWorkbook.rows("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>")))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(
            refusal(
                RawWorkbook.rows("<row><c t=\"s\"><v>0</v></c></row>")
                    .strings("<r><t>" + text + "</t></r><r><t>" + text + "</t></r>")))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal("a;b\n" + text)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refuses_a_tag_that_would_fill_the_memory() throws Exception {
    assertThat(refusal(RawWorkbook.rows("<row r=\"1\" x=\"" + "å".repeat(4_500_000) + "\"/>")))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refuses_names_and_depths_that_no_workbook_has() throws Exception {
    String names =
        IntStream.range(0, 3000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());

    assertThat(refusal(RawWorkbook.rows(names))).isEqualTo(Reason.BROKEN);
    assertThat(refusal(RawWorkbook.rows("<d>".repeat(300) + "</d>".repeat(300))))
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void reads_over_a_million_blank_rows() throws Exception {
    String rows =
        IntStream.rangeClosed(1, 1_048_576)
            .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"0\"/></row>")
            .collect(Collectors.joining());
    Path file = RawWorkbook.rows(rows).write(folder.resolve("tom.xlsx"));

    assertThat(Rows.read(file)).isEmpty();
  }

  @Test
  void reads_a_row_in_every_column_that_a_sheet_has() throws Exception {
    String cells =
        IntStream.rangeClosed(1, 16_384)
            .mapToObj(i -> "<c><v>" + i + "</v></c>")
            .collect(Collectors.joining());
    Path file = RawWorkbook.rows("<row>" + cells + "</row>").write(folder.resolve("bred.xlsx"));

    assertThat(Rows.read(file).getFirst().cells())
        .hasSize(16_384)
        .endsWith(new CellValue.Decimal(new BigDecimal(16_384), false));
  }

  @Test
  void refuses_a_quote_that_is_never_closed() throws Exception {
    assertThat(refusal("a;b\n\"c;d\ne;f\n")).isEqualTo(Reason.BROKEN);
    assertThat(refusal("a;b\n\"c;d\n" + "e;f\n".repeat(400_000))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refuses_more_columns_than_a_sheet_has() throws Exception {
    assertThat(refusal("a;b\n" + ";".repeat(16_384) + "\n")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refuses_text_that_is_not_what_its_mark_says() throws Exception {
    assertThat(refusal("ï»¿a;b\n\u00e5;c\n")).isEqualTo(Reason.BROKEN);
  }

  @Test
  void lets_a_failing_disk_be_a_failing_disk() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> new SpreadsheetReader().open(folder.resolve("saknas.xlsx")));
  }
}
