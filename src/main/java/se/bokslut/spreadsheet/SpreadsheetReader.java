package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Opens a file as the spreadsheet that its content says it is; what it is called plays no part.
 *
 * <p>The file must not change while it is open. Whatever it holds, memory stays bounded and the
 * only outcome besides rows is an {@link UnreadableSpreadsheetException}; an {@link IOException}
 * means that the disk failed, not the file.
 */
public final class SpreadsheetReader {

  /** Opens a file; the caller closes it. */
  public Spreadsheet open(Path file) throws IOException, UnreadableSpreadsheetException {
    return switch (FileSignature.of(file)) {
      case ZIP -> PackageFile.open(file, ZipLimits.STANDARD);
      case OLE -> OleFile.open(file);
      case FOREIGN ->
          throw new UnreadableSpreadsheetException(Reason.NOT_A_SPREADSHEET, "a foreign signature");
      case OLD_EXCEL ->
          throw new UnreadableSpreadsheetException(
              Reason.FORMAT_NOT_READ, "a workbook without a container");
      case MARKUP -> throw new UnreadableSpreadsheetException(Reason.MARKUP, "a web page or XML");
      case NONE -> CsvSpreadsheet.open(file);
    };
  }
}
