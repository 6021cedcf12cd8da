package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Finds the workbook in a zip package by what the package says of itself, or refuses it. */
final class PackageKind {

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private PackageKind() {}

  /** The name of the workbook part. */
  static String workbook(ZipParts parts) throws IOException, UnreadableSpreadsheetException {
    if (!parts.has(CONTENT_TYPES)) {
      throw refusal(OdsManifest.mimeType(parts));
    }
    Optional<String> main = Relationships.of(parts, "").firstOfType("officeDocument");
    if (main.isEmpty()) {
      throw refusal("a package without a document");
    }
    String type = contentType(parts, main.get());
    if (!isWorkbook(type)) {
      throw refusal(type);
    }
    return main.get();
  }

  private static boolean isWorkbook(String type) {
    return type.contains("spreadsheetml.sheet.main")
        || type.contains("spreadsheetml.template.main")
        || type.contains("ms-excel.sheet.macroenabled.main")
        || type.contains("ms-excel.template.macroenabled.main");
  }

  private static UnreadableSpreadsheetException refusal(String type) {
    boolean known = type.contains("sun.xml.calc") || type.contains("ms-excel.sheet.binary");
    return new UnreadableSpreadsheetException(
        known ? Reason.FORMAT_NOT_READ : Reason.NOT_A_SPREADSHEET, "a zip that holds: " + type);
  }

  private static String contentType(ZipParts parts, String part)
      throws IOException, UnreadableSpreadsheetException {
    @Nullable String byExtension = null;
    @Nullable String byName = null;
    try (XmlPart xml = XmlPart.open(parts, CONTENT_TYPES)) {
      while (xml.next()) {
        if (xml.isStart("Override") && xml.required("PartName").equalsIgnoreCase("/" + part)) {
          byName = xml.required("ContentType");
        } else if (xml.isStart("Default") && endsWith(part, xml.required("Extension"))) {
          byExtension = xml.required("ContentType");
        }
      }
    }
    String type = byName != null ? byName : byExtension;
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private static boolean endsWith(String part, String extension) {
    int dot = part.lastIndexOf('.');
    return dot >= 0 && part.substring(dot + 1).equalsIgnoreCase(extension);
  }
}
