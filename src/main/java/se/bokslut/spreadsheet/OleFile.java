package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Opens the workbook in the container of old Office formats, or tells why it is not read. */
final class OleFile {

  /** The newer form first: some programmes wrote both. */
  private static final List<String> WORKBOOKS = List.of("Workbook", "Book");

  private OleFile() {}

  static Spreadsheet open(Path file) throws IOException, UnreadableSpreadsheetException {
    POIFSFileSystem container = container(file);
    try {
      return XlsSpreadsheet.open(container, workbook(container.getRoot()));
    } catch (IOException | UnreadableSpreadsheetException | RuntimeException e) {
      container.close();
      throw e;
    }
  }

  private static POIFSFileSystem container(Path file) throws UnreadableSpreadsheetException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      // The boundary to the library: a container cut short fails in many ways, as plain
      // IOException too.
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "a broken Office container", e);
    }
  }

  private static DocumentEntry workbook(DirectoryNode root)
      throws IOException, UnreadableSpreadsheetException {
    if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
      throw new UnreadableSpreadsheetException(Reason.ENCRYPTED, "an encrypted package");
    }
    for (String name : WORKBOOKS) {
      if (root.hasEntryCaseInsensitive(name)) {
        Entry entry = root.getEntryCaseInsensitive(name);
        if (entry instanceof DocumentEntry document) {
          return document;
        }
      }
    }
    throw new UnreadableSpreadsheetException(
        Reason.NOT_A_SPREADSHEET, "an Office container without a workbook");
  }
}
