package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opened OpenDocument spreadsheet; not for several threads at once.
 *
 * <p>All its sheets are in one part, which is read through once when it is opened, so that a faulty
 * one is found out before any row is used, and once more for all sheets that are read in order.
 */
final class OdsSpreadsheet implements Spreadsheet {

  private static final String CONTENT = "content.xml";

  private final ZipParts parts;
  private final OdsRepeats repeats = new OdsRepeats();
  private final List<Sheet> sheets;
  private @Nullable OdsTables idle;

  private OdsSpreadsheet(ZipParts parts) throws IOException, UnreadableSpreadsheetException {
    this.parts = parts;
    OdsManifest.checkNotEncrypted(parts);
    List<Sheet> found = new ArrayList<>();
    try (OdsTables tables = tables()) {
      while (tables.nextTable()) {
        SheetNames.checkCount(found.size() + 1);
        found.add(new OdsSheet(found.size(), SheetNames.checked(tables.name())));
      }
    }
    this.sheets = List.copyOf(found);
  }

  /** Takes over the parts, which are closed with the spreadsheet. */
  static Spreadsheet open(ZipParts parts) throws IOException, UnreadableSpreadsheetException {
    return new OdsSpreadsheet(parts);
  }

  private OdsTables tables() throws IOException, UnreadableSpreadsheetException {
    return new OdsTables(XmlPart.open(parts, CONTENT));
  }

  private RowCursor rows(int index) throws IOException, UnreadableSpreadsheetException {
    OdsTables tables = idle;
    idle = null;
    if (tables == null || tables.index() >= index) {
      if (tables != null) {
        tables.close();
      }
      tables = tables();
    }
    while (tables.index() < index && tables.nextTable()) {
      // goes on to the sheet
    }
    return new OdsCursor(tables, repeats, this::putAside);
  }

  private void putAside(OdsTables tables) throws IOException {
    if (idle != null) {
      idle.close();
    }
    idle = tables;
  }

  @Override
  public FileFormat format() {
    return FileFormat.ODS;
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  private final class OdsSheet implements Sheet {

    private final int index;
    private final String name;

    OdsSheet(int index, String name) {
      this.index = index;
      this.name = name;
    }

    @Override
    public int position() {
      return index + 1;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public RowCursor rows() throws IOException, UnreadableSpreadsheetException {
      return OdsSpreadsheet.this.rows(index);
    }
  }
}
