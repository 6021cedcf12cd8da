package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Tells why a file in the container of old Office formats is not read. */
final class OleFile {

  private static final List<String> XLS_STREAMS = List.of("Workbook", "WORKBOOK", "Book");

  private OleFile() {}

  /** The refusal: encrypted, a format that is not read, or no spreadsheet at all. */
  static UnreadableSpreadsheetException refusal(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return new UnreadableSpreadsheetException(Reason.ENCRYPTED, "an encrypted package");
      }
      if (XLS_STREAMS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
        return new UnreadableSpreadsheetException(Reason.FORMAT_NOT_READ, "an xls workbook");
      }
      return new UnreadableSpreadsheetException(
          Reason.NOT_A_SPREADSHEET, "an Office container without a workbook");
    } catch (IOException | RuntimeException e) {
      // The boundary to the library: a container cut short fails in many ways, as plain
      // IOException too.
      return new UnreadableSpreadsheetException(Reason.BROKEN, "a broken Office container", e);
    }
  }
}
