package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.XlsWorkbook.BoundSheet;

/**
 * An opened xls workbook (Excel 5.0 to 2003); not for several threads at once.
 *
 * <p>Its records are gone through once when it is opened, so that one cut short is found out before
 * any row is used.
 */
final class XlsSpreadsheet implements Spreadsheet {

  private final POIFSFileSystem container;
  private final DocumentEntry stream;
  private final ReadBudget budget;
  private final @Nullable EncryptionInfo key;
  private final XlsWorkbook workbook;
  private final XlsContents contents;
  private final List<Sheet> sheets;
  private @Nullable BiffRecords idle;

  private XlsSpreadsheet(POIFSFileSystem container, DocumentEntry stream)
      throws IOException, UnreadableSpreadsheetException {
    this.container = container;
    this.stream = stream;
    this.budget = ReadBudget.of(Math.max(0, stream.getSize()));
    this.key = XlsEncryption.key(records(null));
    try (BiffRecords records = records(key)) {
      XlsWorkbook stated = XlsWorkbookReader.read(records);
      this.contents = XlsContents.read(records, stated.sheets().size());
      this.workbook = stated.with(contents.placed(stated.sheets()));
    }
    this.sheets =
        workbook.sheets().stream().filter(BoundSheet::hasCells).<Sheet>map(XlsSheet::new).toList();
  }

  /** Takes over the container, which is closed with the workbook or when it cannot be read. */
  static Spreadsheet open(POIFSFileSystem container, DocumentEntry stream)
      throws IOException, UnreadableSpreadsheetException {
    try {
      return new XlsSpreadsheet(container, stream);
    } catch (IOException | UnreadableSpreadsheetException | RuntimeException e) {
      container.close();
      throw e;
    }
  }

  private BiffRecords records(@Nullable EncryptionInfo decryption)
      throws IOException, UnreadableSpreadsheetException {
    try {
      return BiffRecords.of(new DocumentInputStream(stream), decryption, budget);
    } catch (RuntimeException e) {
      // The boundary to the library: a stream whose blocks are nowhere fails unchecked.
      throw Failures.explain("the workbook stream", e);
    }
  }

  private RowCursor rows(BoundSheet sheet) throws IOException, UnreadableSpreadsheetException {
    BiffRecords records = recordsBefore(sheet.start());
    XlsCursor cursor = new XlsCursor(records, new XlsCells(workbook), this::putAside);
    return contents.isInRowOrder(sheet.start()) ? cursor : SortedRows.of(cursor);
  }

  /** The records from the start of a sheet; one pass serves all sheets that are read in order. */
  private BiffRecords recordsBefore(long start) throws IOException, UnreadableSpreadsheetException {
    BiffRecords records = idle;
    idle = null;
    if (records == null || records.start() >= start) {
      if (records != null) {
        records.close();
      }
      records = records(key);
    }
    while (records.next()) {
      if (records.start() == start) {
        return records;
      }
    }
    throw BiffRecords.broken("a sheet is not where the workbook says");
  }

  private void putAside(BiffRecords records) throws IOException {
    if (idle != null) {
      idle.close();
    }
    idle = records;
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLS;
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void close() throws IOException {
    container.close();
  }

  private final class XlsSheet implements Sheet {

    private final BoundSheet sheet;

    XlsSheet(BoundSheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public int position() {
      return sheet.position();
    }

    @Override
    public String name() {
      return sheet.name();
    }

    @Override
    public RowCursor rows() throws IOException, UnreadableSpreadsheetException {
      return XlsSpreadsheet.this.rows(sheet);
    }
  }
}
