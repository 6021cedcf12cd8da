package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class WorkbookRowContractTests extends RowContractTests {

  @Override
  Path write(Path folder, List<String[]> rows) throws IOException {
    WorkbookBuilder workbook = WorkbookBuilder.sheet("Blad1");
    rows.forEach(row -> workbook.row((Object[]) row));
    return workbook.write(folder.resolve("utan-ändelse"));
  }

  @Override
  FileFormat format() {
    return FileFormat.XLSX;
  }
}
