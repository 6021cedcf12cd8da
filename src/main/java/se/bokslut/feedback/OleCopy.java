package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.macros.VBAMacroReader;

/**
 * Copies a workbook of the old format (xls) with its faults marked, its findings on a first sheet
 * and its identity numbers masked.
 *
 * <p>The library keeps what it does not know; texts that no cell shows any longer are masked in the
 * bytes that it has written.
 */
final class OleCopy {

  private static final String WORKBOOK = "Workbook";

  private OleCopy() {}

  /** Writes the copy; see {@link WorkbookCopy#write}. */
  static void write(
      Path file,
      Path copy,
      FindingsPage page,
      Map<Integer, SheetNotes> notes,
      IntFunction<SecretCells> numbers)
      throws IOException, NotCopiedException {
    byte[] content = Files.readAllBytes(file);
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      requireKnownParts(container.getRoot());
      try (HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), true)) {
        OleMarks marks = new OleMarks(workbook);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
          marks.mark(workbook.getSheetAt(i), notes.get(i + 1), numbers.apply(i + 1));
        }
        marks.requireNoNumbersInNames();
        new OlePage(workbook, page, notes).draw();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        Files.write(copy, new ByteMask(marks.hidden()).mask(written.toByteArray()));
      }
    } catch (RuntimeException e) {
      // the boundary to the library, which fails in many ways on what it does not expect
      throw new NotCopiedException("the library cannot read or write the workbook", e);
    }
  }

  /** Embedded objects and pivot caches cannot be looked into. */
  private static void requireKnownParts(DirectoryNode root) throws NotCopiedException {
    for (Entry entry : root) {
      String name = entry.getName();
      if (entry.isDirectoryEntry() && name.startsWith("_VBA_PROJECT")) {
        requireNoNumbersInMacros(root);
      } else if (entry.isDirectoryEntry()) {
        throw new NotCopiedException(WhyNoCopy.EMBEDDED, "the workbook holds embedded objects");
      }
    }
    if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
      throw new NotCopiedException(WhyNoCopy.OLD, "a workbook of a format before 1997");
    }
  }

  private static void requireNoNumbersInMacros(DirectoryNode root) throws NotCopiedException {
    try (VBAMacroReader macros = new VBAMacroReader(root.getFileSystem())) {
      for (String macro : macros.readMacros().values()) {
        if (TextMask.found(macro)) {
          throw new NotCopiedException(WhyNoCopy.NUMBER, "a macro holds an identity number");
        }
      }
    } catch (IOException | RuntimeException e) {
      // the boundary to the library: what it cannot read cannot be looked into
      throw new NotCopiedException(WhyNoCopy.MACROS, "macros that cannot be looked into", e);
    }
  }
}
