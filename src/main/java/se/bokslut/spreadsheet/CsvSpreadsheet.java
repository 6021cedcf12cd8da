package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An opened csv: one sheet without a name, whose cells are text. */
record CsvSpreadsheet(TextFile file, CsvDialect dialect) implements Spreadsheet, Sheet {

  static Spreadsheet open(Path path) throws IOException, UnreadableSpreadsheetException {
    TextFile file = TextFile.inspect(path);
    return new CsvSpreadsheet(file, CsvDialect.of(file));
  }

  @Override
  public FileFormat format() {
    return FileFormat.CSV;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(this);
  }

  @Override
  public int position() {
    return 1;
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public RowCursor rows() throws IOException {
    return CsvCursor.open(file, dialect);
  }

  /** Holds nothing open between its cursors. */
  @Override
  public void close() {}
}
