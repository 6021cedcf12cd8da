package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.WorkbookBuilder.formatted;
import static se.bokslut.spreadsheet.WorkbookBuilder.formula;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two independent readers must find in a workbook what ours finds. */
class OtherReadersTests {

  private static final int ROWS = 20_000;
  private static final int COLUMNS = 25;

  @TempDir Path folder;

  @Test
  void finds_the_cells_that_poi_finds() throws Exception {
    Path file = mixture(2000);

    assertThat(Rows.read(file)).isEqualTo(readByPoi(file));
  }

  @Test
  void finds_as_many_cells_in_a_long_sheet_as_were_written_and_as_fastexcel_finds()
      throws Exception {
    Path file = folder.resolve("lång.xlsx");
    long written = writeLong(file);

    assertThat(countOurs(file)).isEqualTo(written).isEqualTo(countByFastexcel(file));
  }

  private Path mixture(int rows) throws IOException {
    Random random = new Random(7);
    WorkbookBuilder workbook = WorkbookBuilder.sheet("Blad1");
    for (int i = 0; i < rows; i++) {
      workbook
          .skipRows(random.nextInt(3))
          .row(
              "Titel " + i + "_x0041_\n" + random.nextInt(),
              random.nextInt(),
              random.nextBoolean() ? null : random.nextGaussian() * 1e9,
              formatted(String.valueOf(random.nextDouble()), "0.0 %"),
              LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000)),
              LocalDateTime.of(2025, 1, 1, 0, 0).plusSeconds(random.nextInt(30_000_000)),
              random.nextBoolean(),
              formula("A1&B1", " svar " + i),
              FormulaError.VALUE,
              formula("C1*2", random.nextInt() / 8.0));
    }
    return workbook.write(folder.resolve("blandat.xlsx"));
  }

  private static List<SheetRow> readByPoi(Path file) throws Exception {
    List<SheetRow> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : workbook.getSheetAt(0)) {
        List<CellValue> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
          Cell cell = row.getCell(column);
          cells.add(cell == null ? CellValue.BLANK : valueByPoi(cell));
        }
        rows.add(new SheetRow(row.getRowNum() + 1, cells));
      }
    }
    return rows;
  }

  private static CellValue valueByPoi(Cell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case STRING -> new CellValue.Text(cell.getStringCellValue().strip());
      case BOOLEAN -> new CellValue.Truth(cell.getBooleanCellValue());
      case ERROR -> new CellValue.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case NUMERIC -> numberByPoi(cell);
      default -> CellValue.BLANK;
    };
  }

  private static CellValue numberByPoi(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return new CellValue.Moment(cell.getLocalDateTimeCellValue());
    }
    BigDecimal number = new BigDecimal(String.valueOf(cell.getNumericCellValue()));
    BigDecimal plain = new BigDecimal(number.stripTrailingZeros().toPlainString());
    return new CellValue.Decimal(plain, cell.getCellStyle().getDataFormatString().contains("%"));
  }

  private static long writeLong(Path file) throws IOException {
    Random random = new Random(11);
    long written = 0;
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        OutputStream output = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Blad1");
      for (int i = 0; i < ROWS; i++) {
        var row = sheet.createRow(i);
        for (int column = 0; column < COLUMNS; column++) {
          if (random.nextInt(10) > 0) {
            written++;
            var cell = row.createCell(column);
            if (column % 2 == 0) {
              cell.setCellValue("ord " + random.nextInt(5000));
            } else {
              cell.setCellValue(random.nextInt(100_000) / 10.0);
            }
          }
        }
      }
      workbook.write(output);
    }
    return written;
  }

  private static long countOurs(Path file) throws Exception {
    long count = 0;
    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file);
        RowCursor cursor = spreadsheet.sheets().get(0).rows()) {
      for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
        count += row.cells().stream().filter(cell -> !CellValue.BLANK.equals(cell)).count();
      }
    }
    return count;
  }

  private static long countByFastexcel(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.mapToLong(org.dhatim.fastexcel.reader.Row::getPhysicalCellCount).sum();
    }
  }
}
