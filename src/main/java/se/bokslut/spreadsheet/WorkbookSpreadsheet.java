package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An opened workbook; not for several threads at once. */
final class WorkbookSpreadsheet implements Spreadsheet {

  private final ZipParts parts;
  private final List<Sheet> sheets;

  private WorkbookSpreadsheet(ZipParts parts, String part)
      throws IOException, UnreadableSpreadsheetException {
    this.parts = parts;
    WorkbookParts workbook = WorkbookParts.read(parts, part);
    StoredCells cells =
        new StoredCells(
            new SharedStrings(parts, workbook.sharedStrings()),
            formats(parts, workbook.styles()),
            workbook.date1904());
    this.sheets =
        workbook.worksheets().stream()
            .<Sheet>map(worksheet -> new WorkbookSheet(parts, worksheet, cells))
            .toList();
  }

  private static NumberFormats formats(ZipParts parts, Optional<String> styles)
      throws IOException, UnreadableSpreadsheetException {
    return styles.isPresent()
        ? NumberFormats.read(parts, styles.get())
        : new NumberFormats(List.of());
  }

  /** Takes over the parts, which are closed with the workbook. */
  static Spreadsheet open(ZipParts parts, String workbook)
      throws IOException, UnreadableSpreadsheetException {
    return new WorkbookSpreadsheet(parts, workbook);
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSX;
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  private record WorkbookSheet(ZipParts parts, WorkbookParts.Worksheet worksheet, StoredCells cells)
      implements Sheet {

    @Override
    public int position() {
      return worksheet.position();
    }

    @Override
    public String name() {
      return worksheet.name();
    }

    @Override
    public RowCursor rows() {
      return new SteadyRows(parts, worksheet.part(), cells);
    }
  }
}
