package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written as raw XML, for forms that no library writes but files have. */
public final class RawWorkbook {

  public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  public static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private RawWorkbook() {
    part(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels"
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml"
          ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>""");
    part("_rels/.rels", relationships("rId1", "officeDocument", "xl/workbook.xml"));
    part(
        "xl/_rels/workbook.xml.rels",
        relationships(
            "rId1",
            "worksheet",
            "worksheets/sheet1.xml",
            "rId2",
            "sharedStrings",
            "/xl/sharedStrings.xml",
            "rId3",
            "styles",
            "styles.xml"));
    workbook("", "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>");
    strings();
    styles("");
  }

  /** A workbook whose one sheet has these rows. */
  public static RawWorkbook rows(String rows) {
    return sheet(
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
  }

  /** A workbook whose one sheet is this part. */
  public static RawWorkbook sheet(String xml) {
    return new RawWorkbook().part(SHEET, xml);
  }

  public RawWorkbook workbook(String properties, String sheets) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr %s/><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, sheets));
  }

  /** Shared strings, each given as the content of its {@code si} element. */
  public RawWorkbook strings(String... items) {
    StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    for (String item : items) {
      xml.append("<si>").append(item).append("</si>");
    }
    return part("xl/sharedStrings.xml", xml.append("</sst>").toString());
  }

  /** Style 0 is General, style 1 a date, style 2 has the given format. */
  public RawWorkbook styles(String format) {
    return part(
        "xl/styles.xml",
        """
        <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="170" formatCode="%s"/></numFmts>
        <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>"""
            .formatted(MAIN, format.replace("\"", "&quot;")));
  }

  public static String relationships(String... idTypeTarget) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < idTypeTarget.length; i += 3) {
      xml.append(
          "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(idTypeTarget[i], RELATIONS, idTypeTarget[i + 1], idTypeTarget[i + 2]));
    }
    return xml.append("</Relationships>").toString();
  }

  /** Adds a part, or puts another in its place. */
  public RawWorkbook part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  public RawWorkbook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public RawWorkbook without(String name) {
    parts.remove(name);
    return this;
  }

  /** Writes what is too long to be held. */
  @FunctionalInterface
  public interface More {
    /** Writes further parts. */
    void write(ZipOutputStream zip) throws IOException;
  }

  /** Writes the workbook. */
  public Path write(Path file) throws IOException {
    return write(file, zip -> {});
  }

  /** Writes the workbook with further parts. */
  public Path write(Path file, More more) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
      more.write(zip);
    }
    return file;
  }
}
