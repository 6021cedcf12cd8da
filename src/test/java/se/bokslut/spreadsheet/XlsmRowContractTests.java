package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class XlsmRowContractTests extends RowContractTests {

  @Override
  Path write(Path folder, List<String[]> rows) throws IOException {
    return Contents.XLSM.write(
        folder.resolve("utan-ändelse"),
        rows.stream().<List<@Nullable Object>>map(row -> new ArrayList<>(List.of(row))).toList());
  }

  @Override
  FileFormat format() {
    return Contents.XLSM.format();
  }
}
