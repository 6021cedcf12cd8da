package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the spreadsheet in a zip package: a workbook of Excel or an OpenDocument one. */
final class PackageFile {

  private PackageFile() {}

  static Spreadsheet open(Path file, ZipLimits limits)
      throws IOException, UnreadableSpreadsheetException {
    ZipParts parts = ZipParts.open(file, limits);
    try {
      return OdsManifest.isSpreadsheet(parts)
          ? OdsSpreadsheet.open(parts)
          : WorkbookSpreadsheet.open(parts, PackageKind.workbook(parts));
    } catch (IOException | UnreadableSpreadsheetException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }
}
