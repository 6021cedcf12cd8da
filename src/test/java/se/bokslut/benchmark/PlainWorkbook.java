package se.bokslut.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet as Excel would: all texts shared, numbers as numbers.
 *
 * <p>The same rows give the same bytes.
 */
final class PlainWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final LocalDateTime PACKED = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final Map<String, Integer> shared = new LinkedHashMap<>();

  private PlainWorkbook() {}

  /**
   * Writes headings and rows, at most 26 columns of numbers and texts; an empty text is no cell.
   */
  static void write(Path file, String sheet, List<String> headings, Stream<? extends List<?>> rows)
      throws IOException {
    new PlainWorkbook().pack(file, sheet, headings, rows.iterator());
  }

  private void pack(
      Path file, String sheet, List<String> headings, Iterator<? extends List<?>> rows)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        ZipOutputStream zip = new ZipOutputStream(out);
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      part(zip, xml, "[Content_Types].xml", contentTypes());
      part(zip, xml, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      part(zip, xml, "xl/workbook.xml", workbook(sheet));
      part(
          zip,
          xml,
          "xl/_rels/workbook.xml.rels",
          relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
      zip.putNextEntry(entry("xl/worksheets/sheet1.xml"));
      sheet(xml, headings, rows);
      xml.flush();
      zip.putNextEntry(entry("xl/sharedStrings.xml"));
      strings(xml);
    }
  }

  private static void part(ZipOutputStream zip, Writer xml, String name, String content)
      throws IOException {
    zip.putNextEntry(entry(name));
    xml.write(content);
    xml.flush();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(PACKED);
    return entry;
  }

  private static String contentTypes() {
    return """
        <Types xmlns="%scontent-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        <Override PartName="/xl/sharedStrings.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
        </Types>"""
        .formatted(PACKAGE);
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2 + 1, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return xml.append("</Relationships>").toString();
  }

  private static String workbook(String sheet) {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
        + "<sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".formatted(sheet);
  }

  private void sheet(Writer xml, List<String> headings, Iterator<? extends List<?>> rows)
      throws IOException {
    xml.write("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
    row(xml, 1, headings);
    for (int number = 2; rows.hasNext(); number++) {
      row(xml, number, rows.next());
    }
    xml.write("</sheetData></worksheet>");
  }

  private void row(Writer xml, int number, List<?> cells) throws IOException {
    xml.write("<row r=\"" + number + "\">");
    for (int column = 0; column < cells.size(); column++) {
      String reference = "" + (char) ('A' + column) + number;
      Object cell = cells.get(column);
      if (cell instanceof Number) {
        xml.write("<c r=\"" + reference + "\"><v>" + cell + "</v></c>");
      } else if (!cell.equals("")) {
        int index = shared.computeIfAbsent(cell.toString(), text -> shared.size());
        xml.write("<c r=\"" + reference + "\" t=\"s\"><v>" + index + "</v></c>");
      }
    }
    xml.write("</row>");
  }

  private void strings(Writer xml) throws IOException {
    xml.write("<sst xmlns=\"%s\">".formatted(MAIN));
    for (String text : shared.keySet()) {
      xml.write("<si><t>" + text + "</t></si>");
    }
    xml.write("</sst>");
  }
}
