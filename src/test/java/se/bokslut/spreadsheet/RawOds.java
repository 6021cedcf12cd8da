package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument spreadsheet written as raw XML. */
public final class RawOds {

  public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private RawOds(String body) {
    part("mimetype", TYPE);
    part(
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="%1$soffice:1.0" xmlns:table="%1$stable:1.0"
          xmlns:text="%1$stext:1.0" xmlns:draw="%1$sdrawing:1.0"
          xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">\
        <office:body><office:spreadsheet>%2$s</office:spreadsheet></office:body>\
        </office:document-content>"""
            .formatted(NAMESPACE, body));
    manifest("");
  }

  /** A spreadsheet with this within its one table. */
  public static RawOds rows(String rows) {
    return body(table("Blad1", rows));
  }

  /** A spreadsheet with these tables, and what else stands among them. */
  public static RawOds body(String tables) {
    return new RawOds(tables);
  }

  public static String table(String name, String rows) {
    return "<table:table table:name=\"%s\"><table:table-column/>%s</table:table>"
        .formatted(name, rows);
  }

  public static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  /** A cell that holds text only. */
  public static String cell(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
        .formatted(text);
  }

  /** Says of the parts what an entry of the manifest says. */
  public RawOds manifest(String entries) {
    return part(
        "META-INF/manifest.xml",
        """
        <manifest:manifest xmlns:manifest="%smanifest:1.0">
        <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>%s
        </manifest:manifest>"""
            .formatted(NAMESPACE, TYPE, entries));
  }

  public RawOds part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public RawOds without(String name) {
    parts.remove(name);
    return this;
  }

  public Path write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
