package se.bokslut.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import se.bokslut.spreadsheet.OldWorkbook;
import se.bokslut.spreadsheet.RawOds;
import se.bokslut.spreadsheet.RawWorkbook;

/** Makes files that are small on the disk and would cost a careless reader memory or time. */
final class HostileFiles {

  private static final String FIRST_TEXT = "<row><c t=\"s\"><v>0</v></c></row>";

  private final Path folder;
  private final int share;

  /**
   * Takes where to put them.
   *
   * @param share how much smaller than at their worst they are to be
   */
  HostileFiles(Path folder, int share) {
    this.folder = folder;
    this.share = share;
  }

  /** Writes all of them. */
  void write() throws IOException {
    sharedTexts();
    packages();
    sheets();
    openDocuments();
    oldWorkbooks();
    texts();
    longValues();
  }

  private void sharedTexts() throws IOException {
    replaced(
        "många-texter.xlsx",
        FIRST_TEXT,
        "xl/sharedStrings.xml",
        8_000_000,
        "<sst>",
        i -> "<si><t>" + Integer.toString(i * 31, 36) + "</t></si>",
        "</sst>");
    String noise = noise(20_000);
    replaced(
        "långa-texter.xlsx",
        FIRST_TEXT,
        "xl/sharedStrings.xml",
        20_000,
        "<sst>",
        i -> "<si><t>" + i + noise + "</t></si>",
        "</sst>");
  }

  private void packages() throws IOException {
    replaced(
        "många-pekare.xlsx",
        FIRST_TEXT,
        "xl/_rels/workbook.xml.rels",
        3_000_000,
        "<Relationships>",
        i -> "<Relationship Id=\"r" + i + "\" Type=\"a/b\" Target=\"x" + i * 7 + "\"/>",
        "</Relationships>");
    replaced(
        "många-stilar.xlsx",
        FIRST_TEXT,
        "xl/styles.xml",
        4_000_000,
        "<styleSheet><cellXfs>",
        i -> "<xf numFmtId=\"" + i * 31 % 65_000 + "\"/>",
        "</cellXfs></styleSheet>");
    replaced(
        "många-format.xlsx",
        FIRST_TEXT,
        "xl/styles.xml",
        1_000_000,
        "<styleSheet><numFmts>",
        i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"[[[[0" + i * 7 + "\"/>",
        "</numFmts></styleSheet>");
    replaced(
        "många-namn.xlsx",
        FIRST_TEXT,
        "xl/workbook.xml",
        3_000_000,
        "<workbook><definedNames>",
        i -> "<definedName name=\"n" + i + "\">Blad1!$A$" + i + "</definedName>",
        "</definedNames></workbook>");
    sameSheetManyTimes();
    manyEntries();
    try (RandomAccessFile directory =
        new RandomAccessFile(folder.resolve("stor-katalog.xlsx").toFile(), "rw")) {
      directory.write("PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
      directory.setLength(150_000_000);
      directory.seek(150_000_000 - 22);
      directory.write(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 9, 0, 9, 0});
      directory.write(new byte[] {(byte) 0x80, (byte) 0xd1, (byte) 0xf0, 8, 1, 0, 0, 0, 0, 0});
    }
  }

  private void sameSheetManyTimes() throws IOException {
    StringBuilder tabs = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      tabs.append("<sheet name=\"b%d\" sheetId=\"%d\" r:id=\"rId1\"/>".formatted(i, i));
    }
    RawWorkbook workbook = RawWorkbook.rows(FIRST_TEXT).workbook("", tabs.toString());
    replaced(
        workbook,
        "samma-blad.xlsx",
        RawWorkbook.SHEET,
        500_000,
        "<worksheet><sheetData/>",
        i -> "<a b=\"" + i * 31 + "\"/>",
        "</worksheet>");
  }

  private void manyEntries() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("många-delar.xlsx")))) {
      for (int i = 0; i < 60_000; i++) {
        zip.putNextEntry(new ZipEntry("del" + i));
        zip.closeEntry();
      }
    }
  }

  private void sheets() throws IOException {
    replaced(
        "tomma-celler.xlsx",
        FIRST_TEXT,
        RawWorkbook.SHEET,
        4_000_000,
        "<worksheet><sheetData>",
        i ->
            (i % 16_000 == 0 ? i == 0 ? "<row>" : "</row><row>" : "") + "<c s=\"" + i * 31 + "\"/>",
        "</row></sheetData></worksheet>");
    replaced(
        "breda-rader.xlsx",
        FIRST_TEXT,
        RawWorkbook.SHEET,
        3_000_000,
        "<worksheet><sheetData>",
        i ->
            (i % 16_000 == 0 ? i == 0 ? "<row>" : "</row><row>" : "")
                + "<c><v>"
                + i * 31
                + "</v></c>",
        "</row></sheetData></worksheet>");
    StringBuilder attributes = new StringBuilder("<worksheet><sheetData><row ");
    for (int i = 0; i < 350_000; i++) {
      attributes.append("a").append(Integer.toString(i * 31, 36)).append("=\"\" ");
    }
    RawWorkbook.sheet(attributes + "/></sheetData></worksheet>")
        .write(folder.resolve("många-attribut.xlsx"));
    String wide = "<c t=\"str\"><v>" + noise(490_000) + "</v></c>";
    replaced(
        "stora-celler.xlsx",
        FIRST_TEXT,
        RawWorkbook.SHEET,
        60,
        "<worksheet><sheetData>",
        i -> "<row>" + wide.repeat(10) + "</row>",
        "</sheetData></worksheet>");
  }

  private void openDocuments() throws IOException {
    String filled = RawOds.cell("x").replaceFirst(">", " table:number-columns-repeated=\"16384\">");
    String many = " table:number-rows-repeated=\"1048576\"";
    RawOds.rows(RawOds.row(filled).replaceFirst("row", "row" + many))
        .write(folder.resolve("upprepat.ods"));
    RawOds.rows(
            RawOds.row("<table:table-cell table:number-columns-repeated=\"2147483647\"/>")
                    .replaceFirst("row", "row table:number-rows-repeated=\"2147483647\"")
                    .repeat(5000)
                + RawOds.row(RawOds.cell("x")))
        .write(folder.resolve("tomt-upprepat.ods"));
    RawOds.rows(RawOds.row(RawOds.cell("<text:s text:c=\"2000000000\"/>x")))
        .write(folder.resolve("blanksteg.ods"));
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      tables.append(RawOds.table("b" + i, RawOds.row(RawOds.cell("a" + i * 31)).repeat(100)));
    }
    RawOds.body(tables.toString()).write(folder.resolve("många-tabeller.ods"));
  }

  private void oldWorkbooks() throws IOException {
    Path sound = folder.resolve("hel.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream output = Files.newOutputStream(sound)) {
      var sheet = workbook.createSheet("Blad1");
      for (int i = 0; i < 3000; i++) {
        sheet.createRow(i).createCell(0).setCellValue("text " + i);
      }
      workbook.write(output);
    }
    byte[] whole = Files.readAllBytes(sound);
    byte[] cyclic = whole.clone();
    int table = ((cyclic[76] & 0xFF) + (cyclic[77] & 0xFF) * 256 + 1) * 512;
    Arrays.fill(cyclic, table, table + 512, (byte) 0);
    Files.write(folder.resolve("cirkel.xls"), cyclic);
    byte[] huge = whole.clone();
    Arrays.fill(huge, 44, 48, (byte) 0x7f);
    Files.write(folder.resolve("stor-tabell.xls"), huge);
    Files.write(folder.resolve("avhuggen.xls"), Arrays.copyOf(whole, whole.length / 2));
    columnByColumn(folder.resolve("kolumnvis.xls"));
  }

  /** Cells that go down one column after the other, as no reader would like them. */
  private void columnByColumn(Path file) throws IOException {
    OldWorkbook workbook = new OldWorkbook();
    for (int column = 0; column < 30; column++) {
      for (int row = 0; row < 60_000 / share; row++) {
        workbook.number(row, column, row);
      }
    }
    workbook.write(file);
  }

  private void texts() throws IOException {
    repeated("en-rad.csv", "x", 150_000_000);
    repeated("skiljetecken.csv", ";", 150_000_000);
    repeated("citattecken.csv", "\"", 150_000_000);
    repeated("korta-rader.csv", "a;b\n", 150_000_000);
    repeated("tomma-rader.csv", "\n", 150_000_000);
  }

  /**
   * Cells as long as they may be, under headings that are read, of signs that patterns look for.
   */
  private void longValues() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;DOI;ISSN;PMID;Författare");
    for (String sign : List.of("(", "1", " 1", ".", ",", "-", "&", "&#", "10.1/", "å", "%", "Ã¥")) {
      String cell = sign.repeat(400_000 / share / sign.length());
      csv.append("\nU1");
      for (int column = 1; column < 9; column++) {
        csv.append(';').append(cell).append(column);
      }
    }
    Files.writeString(folder.resolve("långa-värden.csv"), csv);
  }

  private void repeated(String name, String text, int length) throws IOException {
    byte[] piece = text.repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream output = Files.newOutputStream(folder.resolve(name))) {
      for (int written = 0; written < length / share; written += piece.length) {
        output.write(piece);
      }
    }
  }

  private static String noise(int length) {
    Random random = new Random(5);
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < length; i++) {
      noise.append((char) ('a' + random.nextInt(26)));
    }
    return noise.toString();
  }

  private void replaced(
      String name,
      String rows,
      String part,
      int count,
      String start,
      IntFunction<String> item,
      String end)
      throws IOException {
    replaced(RawWorkbook.rows(rows), name, part, count, start, item, end);
  }

  /** Writes a workbook of which one part is made of very many items. */
  private void replaced(
      RawWorkbook workbook,
      String name,
      String part,
      int count,
      String start,
      IntFunction<String> item,
      String end)
      throws IOException {
    Path file = folder.resolve(name);
    workbook
        .without(part)
        .write(
            file,
            (zip) -> {
              zip.putNextEntry(new ZipEntry(part));
              zip.write(start.getBytes(StandardCharsets.UTF_8));
              List<String> items = new ArrayList<>();
              for (int i = 0; i < count / share; i++) {
                items.add(item.apply(i));
                if (items.size() == 1000 || i == count / share - 1) {
                  zip.write(String.join("", items).getBytes(StandardCharsets.UTF_8));
                  items.clear();
                }
              }
              zip.write(end.getBytes(StandardCharsets.UTF_8));
              zip.closeEntry();
            });
  }
}
