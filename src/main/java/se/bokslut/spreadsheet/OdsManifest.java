package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** What an OpenDocument package says of itself: what it is, and whether it is encrypted. */
final class OdsManifest {

  private static final String MIME_TYPE = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
  private static final int LONGEST_MIME_TYPE = 200;

  private OdsManifest() {}

  /** Whether the package says that it is a spreadsheet, or a template of one. */
  static boolean isSpreadsheet(ZipParts parts) throws IOException, UnreadableSpreadsheetException {
    String type = mimeType(parts).strip();
    return type.equals(SPREADSHEET) || type.equals(SPREADSHEET + "-template");
  }

  /** What the package says that it is; empty when it says nothing. */
  static String mimeType(ZipParts parts) throws IOException, UnreadableSpreadsheetException {
    if (!parts.has(MIME_TYPE)) {
      return parts.has(MANIFEST) ? typeInManifest(parts) : "";
    }
    try (InputStream input = parts.open(MIME_TYPE)) {
      return new String(input.readNBytes(LONGEST_MIME_TYPE), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw Failures.explain(MIME_TYPE, e);
    }
  }

  private static String typeInManifest(ZipParts parts)
      throws IOException, UnreadableSpreadsheetException {
    try (XmlPart xml = XmlPart.open(parts, MANIFEST)) {
      while (xml.next()) {
        if (xml.isStart("file-entry") && "/".equals(xml.attribute("full-path"))) {
          @Nullable String type = xml.attribute("media-type");
          return type == null ? "" : type;
        }
      }
    }
    return "";
  }

  /** Refuses a package whose content is encrypted. */
  static void checkNotEncrypted(ZipParts parts) throws IOException, UnreadableSpreadsheetException {
    if (!parts.has(MANIFEST)) {
      return;
    }
    try (XmlPart xml = XmlPart.open(parts, MANIFEST)) {
      while (xml.next()) {
        if (xml.isStart("encryption-data")) {
          throw new UnreadableSpreadsheetException(Reason.ENCRYPTED, "an encrypted OpenDocument");
        }
      }
    }
  }
}
