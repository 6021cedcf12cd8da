package se.bokslut.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of made-up publications as Excel would: all texts shared, numbers as numbers.
 *
 * <p>Seeded, so that every run measures the same bytes.
 */
final class BenchmarkWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final List<String> HEADINGS =
      List.of(
          "Enhetskod",
          "Titel",
          "Publikationstyp",
          "Innehållstyp",
          "År",
          "Status",
          "Undertyp",
          "Författare",
          "Antal författare",
          "Antal författare från enheten",
          "Tidskrift",
          "ISSN",
          "EISSN",
          "DOI",
          "PMID",
          "Scopus-id",
          "Öppen tillgång",
          "Språk",
          "Volym",
          "Nummer",
          "Förlag",
          "Nyckelord",
          "Ämnen",
          "Anmärkning",
          "Kontrollerad av");
  private static final String[] WORDS =
      ("outcome surgery cohort register nationwide risk patients randomised trial heart stroke cancer "
              + "treatment follow-up mortality biomarker imaging children elderly rehabilitation "
              + "diabetes kidney vårdförlopp sjukvård behandling studie genetik läkemedel")
          .split(" ");

  private final Map<String, Integer> shared = new LinkedHashMap<>();
  private final SplittableRandom random;

  private BenchmarkWorkbook(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Writes rows numbered from {@code first}, whose numbers make their identifiers unique. */
  static void write(Path file, long seed, int first, int rows) throws IOException {
    new BenchmarkWorkbook(seed).write(file, first, rows);
  }

  private void write(Path file, int first, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        ZipOutputStream zip = new ZipOutputStream(out);
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      part(zip, xml, "[Content_Types].xml", contentTypes());
      part(zip, xml, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      part(zip, xml, "xl/workbook.xml", workbook());
      part(
          zip,
          xml,
          "xl/_rels/workbook.xml.rels",
          relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      sheet(xml, first, rows);
      xml.flush();
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      strings(xml);
    }
  }

  private static void part(ZipOutputStream zip, Writer xml, String name, String content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    xml.write(content);
    xml.flush();
  }

  private static String contentTypes() {
    return """
        <Types xmlns="%scontent-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
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

  private static String workbook() {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
        + "<sheet name=\"Publikationer\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  private void sheet(Writer xml, int first, int rows) throws IOException {
    xml.write("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
    row(xml, 1, HEADINGS);
    for (int i = 0; i < rows; i++) {
      row(xml, i + 2, publication(first + i));
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

  private List<Object> publication(int number) {
    int authors = 1 + random.nextInt(8);
    return List.of(
        "U" + (1 + random.nextInt(20)),
        words(12) + " " + number,
        pick("Artikel", "Översikt", "Konferensbidrag", "Kapitel"),
        pick("Refereegranskat", "Övrigt vetenskapligt"),
        2020 + random.nextInt(6),
        random.nextInt(10) == 0 ? "aheadofprint" : "published",
        "",
        authors(authors),
        authors,
        1 + random.nextInt(authors),
        "Journal of " + words(2),
        "0378-5955",
        "",
        "10.1234/bokslut." + number,
        10_000_000 + number,
        "2-s2.0-" + (85_000_000_000L + number),
        pick("Ja", "Nej"),
        pick("eng", "swe"),
        1 + random.nextInt(90),
        1 + random.nextInt(12),
        "Förlaget " + words(1),
        words(6),
        words(4),
        random.nextInt(5) == 0 ? words(10) : "",
        "Kansliet");
  }

  private String authors(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append(i == 0 ? "" : "; ");
      names.append(pick("Andersson", "Öberg", "Lind", "Åkesson", "Berg", "Nyström"));
      names.append(", ").append(pick("Anna", "Björn", "Eva", "Lars", "Märta", "Per"));
    }
    return names.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
