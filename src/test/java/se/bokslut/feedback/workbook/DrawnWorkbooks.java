package se.bokslut.feedback.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty workbook as an office opens it. */
final class DrawnWorkbooks {

  private DrawnWorkbooks() {}

  static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }

  /** The row of the headings: the one above the example. */
  static Row headings(XSSFSheet sheet) {
    return sheet.getRow(example(sheet).getRowNum() - 1);
  }

  static Row example(XSSFSheet sheet) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> text(row, 0).equals("Exempel"))
        .findFirst()
        .orElseThrow();
  }

  static String text(Row row, int column) {
    return row == null ? "" : new DataFormatter().formatCellValue(row.getCell(column));
  }

  /** The texts of a row from its second column on. */
  static List<String> texts(Row row) {
    return IntStream.range(1, row.getLastCellNum()).mapToObj(column -> text(row, column)).toList();
  }

  /** The index of the column under a heading. */
  static int column(XSSFSheet sheet, String heading) {
    return texts(headings(sheet)).indexOf(heading) + 1;
  }

  static XSSFDataValidation rule(XSSFSheet sheet, String heading) {
    int column = column(sheet, heading);
    return sheet.getDataValidations().stream()
        .filter(rule -> rule.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
        .findFirst()
        .orElseThrow();
  }

  /** The words of a drop-down list. */
  static List<String> words(XSSFSheet sheet, String heading) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    String name = rule(sheet, heading).getValidationConstraint().getFormula1();
    AreaReference area =
        new AreaReference(
            workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion());
    XSSFSheet lists = workbook.getSheet(area.getFirstCell().getSheetName());
    return IntStream.rangeClosed(area.getFirstCell().getRow(), area.getLastCell().getRow())
        .mapToObj(row -> lists.getRow(row).getCell(area.getFirstCell().getCol()))
        .map(XSSFCell::getStringCellValue)
        .toList();
  }
}
