package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class CsvRowContractTests extends RowContractTests {

  @Override
  Path write(Path folder, List<String[]> rows) throws IOException {
    String text = rows.stream().map(CsvRowContractTests::line).collect(Collectors.joining());
    return Files.writeString(folder.resolve("utan-ändelse"), text);
  }

  private static String line(String[] cells) {
    return Arrays.stream(cells)
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(";"))
        + "\r\n";
  }

  @Override
  FileFormat format() {
    return FileFormat.CSV;
  }
}
