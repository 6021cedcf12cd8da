package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read plainly is what the XML parser reads, and what is not plain is left to it. */
class PlainRowsTests {

  private static final String SHEET =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">"
          + "<dimension ref=\"A1\"/><sheetData>%s</sheetData><pageMargins left=\"0.7\"/></worksheet>";
  private static final String TEXTS =
      "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"3\">"
          + "<si><t>Första</t></si><si><t xml:space=\"preserve\"> a &amp; b </t></si>"
          + "<si><t>_x0041_</t></si></sst>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\" spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"C1\"><v>2025</v></c></row>",
        "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"D2\" t=\"s\"><v>2</v></c></row>",
        "<row><c><v>1.50</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row><row/>",
        "<row r=\"7\" ><c r=\"A7\" t=\"str\"><f>B7&amp;\"x\"</f><v>&#x41;&#229;\uD83D\uDE00</v></c></row>",
        "<row r=\"3\">\n <c r=\"AB3\" t=\"inlineStr\"><is><t>rak text</t></is></c>\n</row>\n",
        "<row r=\"3\"><c r=\"A3\" s=\"0\"/><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v></v></c></row>",
        "<row r=\"4\"><c r=\"A4\"><v>-1E-3</v></c><c r=\"B4\"><v> 12 </v></c></row>",
        "<row r=\"6\"><c r=\"A6\" t=\"str\"><v>1212121213_x0000_</v></c></row>",
        "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>två\nrader\toch ☃</v></c></row>"
      })
  void whatIsPlainIsReadAsTheParserReadsIt(String rows) throws Exception {
    Path workbook = workbook(SHEET.formatted(rows), TEXTS);

    List<SheetRow> plain = plainly(workbook);

    assertThat(plain).isNotNull().isEqualTo(byTheParser(workbook));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"A1\"><!-- dold --><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[<v>]]></v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
        "<x:row xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>",
        "<row r='1'><c r='A1'><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"a1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a\r\nb</v></c></row>",
        "<row r=\"1\" unknown=\"2\"><c r=\"A1\"><v>1</v></c></row>"
      })
  void whatIsNotPlainIsLeftToTheParser(String rows) throws Exception {
    Path workbook =
        workbook(
            SHEET.formatted(
                "<row r=\"9\"><c r=\"A9\"><v>9</v></c></row>" + rows.replace("\"1\"", "\"10\"")),
            TEXTS);

    assertThat(plainly(workbook)).isNull();

    assertThat(steadily(workbook)).isEqualTo(byTheParser(workbook)).hasSizeGreaterThan(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
        "<row r=\"1\" r=\"2\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&nbsp;</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a]]>b</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>3</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\u0001</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#0;</v></c></row>",
        "</sheetData><sheetData><row>"
      })
  void whatIsBrokenIsRefusedAsTheParserRefusesIt(String rows) throws Exception {
    Path workbook = workbook(SHEET.formatted(rows), TEXTS);

    assertThat(refusal(() -> steadily(workbook)))
        .isNotEmpty()
        .isEqualTo(refusal(() -> byTheParser(workbook)));
  }

  @Test
  void aPartThatCannotBeUnpackedIsBroken() throws Exception {
    StringBuilder rows = new StringBuilder();
    SplittableRandom random = new SplittableRandom(1);
    for (int row = 1; row <= 20_000; row++) {
      rows.append("<row r=\"%d\"><c><v>%d</v></c></row>".formatted(row, random.nextInt()));
    }
    Path workbook = workbook(SHEET.formatted(rows), TEXTS);
    byte[] bytes = Files.readAllBytes(workbook);
    Arrays.fill(bytes, 40_000, 41_000, (byte) 0);
    Files.write(workbook, bytes);

    assertThat(refusal(() -> steadily(workbook)))
        .isEqualTo("BROKEN")
        .isEqualTo(refusal(() -> byTheParser(workbook)));
  }

  @Test
  void nothingIsReadAfterTheEnd() throws Exception {
    Path workbook = workbook(SHEET.formatted("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), TEXTS);

    try (ZipParts parts = ZipParts.open(workbook, ZipLimits.STANDARD);
        RowCursor rows = new SteadyRows(parts, "sheet", cells(parts))) {
      assertThat(rows.next()).isNotNull();
      assertThat(rows.next()).isNull();
      assertThat(rows.next()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:sheetData xmlns:x=\"urn:x\"><row r=\"1\"><c><v>1</v></c></row></x:sheetData>",
        "<row r=\"1\"><c><v>1</v></c></row>"
      })
  void whatStandsOutsideTheRowsIsLeftToTheParser(String before) throws Exception {
    Path workbook =
        workbook(
            SHEET
                .formatted("<row r=\"2\"><c><v>2</v></c></row>")
                .replace("<sheetData>", before + "<sheetData>"),
            TEXTS);

    assertThat(steadily(workbook)).isEqualTo(byTheParser(workbook));
  }

  @Test
  void aPieceMayBeLongerThanWhatIsReadAtOnce() throws Exception {
    String long1 = "ö".repeat(200_000);
    Path workbook =
        workbook(
            SHEET.formatted(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>%s</v></c></row>".formatted(long1)
                    + "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"),
            TEXTS);

    assertThat(plainly(workbook)).hasSize(2).isEqualTo(byTheParser(workbook));
  }

  @Test
  void aSheetWithAnyByteChangedIsReadAsTheParserReadsIt() throws Exception {
    String rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>å&lt;</t></is></c></row>"
            + "<row r=\"2\" ht=\"15\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"C2\" t=\"str\"><v>x</v></c></row>";
    byte[] sheet = SHEET.formatted(rows).getBytes(StandardCharsets.UTF_8);
    byte[] signs = "<>/\"'= &;1]x\n\u0000".getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(20_261_127);

    for (int trial = 0; trial < 1_500; trial++) {
      byte[] changed = sheet.clone();
      changed[random.nextInt(changed.length)] =
          random.nextInt(4) == 0 ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
      Path workbook = workbook(changed, TEXTS.getBytes(StandardCharsets.UTF_8));

      assertThat(outcome(() -> steadily(workbook)))
          .as(new String(changed, StandardCharsets.ISO_8859_1))
          .isEqualTo(outcome(() -> byTheParser(workbook)));
    }
  }

  @Test
  void sharedTextsWithAnyByteChangedAreReadAsTheParserReadsThem() throws Exception {
    byte[] texts =
        ("<?xml version=\"1.0\"?><sst xmlns=\"urn:x\"><si><t>Läkemedel och sjukvård för äldre"
                + " i Övre Norrland</t></si><si><t xml:space=\"preserve\"> R&amp;D – vård_x0041_"
                + "</t></si><si><t/></si></sst>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] signs = "<>/]&;_ x\n\r\u0000".getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(20_261_128);
    int plain = 0;

    for (int trial = 0; trial < 3_000; trial++) {
      byte[] changed = texts.clone();
      changed[random.nextInt(changed.length)] =
          random.nextInt(2) == 0 ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
      Path workbook = workbook(new byte[0], changed);

      try (ZipParts parts = ZipParts.open(workbook, ZipLimits.STANDARD)) {
        Optional<TextStore> read = PlainTexts.read(parts, "texts");
        if (read.isPresent()) {
          plain++;
          assertThat(cells(read.get()))
              .as(new String(changed, StandardCharsets.ISO_8859_1))
              .isEqualTo(textsByTheParser(parts));
        }
      }
    }
    assertThat(plain).isGreaterThan(500);
  }

  private static List<CellValue> cells(TextStore texts) throws Exception {
    List<CellValue> cells = new ArrayList<>();
    for (int number = 0; number < texts.size(); number++) {
      cells.add(texts.get(number));
    }
    return cells;
  }

  private static List<CellValue> textsByTheParser(ZipParts parts) throws Exception {
    List<CellValue> cells = new ArrayList<>();
    try (XmlPart xml = XmlPart.open(parts, "texts")) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          cells.add(CellText.of(XmlEscapes.decode(xml.richText("si"))));
        }
      }
    }
    return cells;
  }

  private interface Read {
    @Nullable List<SheetRow> rows() throws Exception;
  }

  private static String refusal(Read read) throws Exception {
    try {
      read.rows();
      return "";
    } catch (UnreadableSpreadsheetException e) {
      return e.reason().name();
    }
  }

  private static Object outcome(Read read) throws Exception {
    try {
      return String.valueOf(read.rows());
    } catch (UnreadableSpreadsheetException e) {
      return e.reason();
    }
  }

  private Path workbook(String sheet, String texts) throws IOException {
    return workbook(sheet.getBytes(StandardCharsets.UTF_8), texts.getBytes(StandardCharsets.UTF_8));
  }

  private Path workbook(byte[] sheet, byte[] texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("sheet"));
      zip.write(sheet);
      zip.putNextEntry(new ZipEntry("texts"));
      zip.write(texts);
    }
    Path workbook = folder.resolve("workbook.zip");
    Files.write(workbook, bytes.toByteArray());
    return workbook;
  }

  private static StoredCells cells(ZipParts parts) {
    return new StoredCells(
        new SharedStrings(parts, Optional.of("texts")),
        new NumberFormats(List.of(NumberKind.PLAIN, NumberKind.PERCENT)),
        false);
  }

  /** The rows, null when they are not plain. */
  private static @Nullable List<SheetRow> plainly(Path workbook) throws Exception {
    try (ZipParts parts = ZipParts.open(workbook, ZipLimits.STANDARD);
        PlainRows rows = PlainRows.open(parts, "sheet", cells(parts))) {
      List<SheetRow> all = new ArrayList<>();
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
      return all;
    } catch (NotPlainException e) {
      return null;
    }
  }

  private static List<SheetRow> steadily(Path workbook) throws Exception {
    try (ZipParts parts = ZipParts.open(workbook, ZipLimits.STANDARD);
        RowCursor rows = new SteadyRows(parts, "sheet", cells(parts))) {
      return all(rows);
    }
  }

  private static List<SheetRow> byTheParser(Path workbook) throws Exception {
    try (ZipParts parts = ZipParts.open(workbook, ZipLimits.STANDARD);
        RowCursor rows = new WorksheetCursor(XmlPart.open(parts, "sheet"), cells(parts))) {
      return all(rows);
    }
  }

  private static List<SheetRow> all(RowCursor rows) throws Exception {
    List<SheetRow> all = new ArrayList<>();
    for (SheetRow row = rows.next(); row != null; row = rows.next()) {
      all.add(row);
    }
    return all;
  }
}
