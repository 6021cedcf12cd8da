package se.bokslut.recount;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tiny workbooks below a folder, as an office would drop them. */
record TinyDelivery(Path folder) {

  /** Two units U1 and U2 under provider P1 in region 03, in force without end. */
  void organisation() throws IOException {
    workbook(
        "organisation.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod",
        "03 | Region Uppsala | REGION |",
        "P1 | Akademiska | FÖRVALTNING | 03",
        "U1 | Hjärtkliniken | USVE | P1",
        "U2 | Lungkliniken | USVE | P1");
  }

  /** A workbook of one sheet; cells are set apart by bars, and whole numbers stand as numbers. */
  void workbook(String path, String... lines) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      for (int line = 0; line < lines.length; line++) {
        fill(sheet.createRow(line), lines[line]);
      }
      workbook.write(out);
    }
  }

  void text(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  void copy(String path, String otherPath) throws IOException {
    Files.createDirectories(folder.resolve(otherPath).getParent());
    Files.copy(folder.resolve(path), folder.resolve(otherPath));
  }

  RecountedFigures recounted(int year) throws IOException {
    return PlainRecount.of(folder, year);
  }

  private static void fill(Row row, String line) {
    String[] values = line.split("\\|", -1);
    for (int column = 0; column < values.length; column++) {
      String value = values[column].strip();
      Cell cell = row.createCell(column);
      if (value.matches("[1-9]\\d{0,8}")) {
        cell.setCellValue(Integer.parseInt(value));
      } else if (!value.isEmpty()) {
        cell.setCellValue(value);
      }
    }
  }
}
