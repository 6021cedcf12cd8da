package se.bokslut.recount;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Reads the cells of an Excel workbook: formulas by their cached result, hidden parts as others.
 */
final class WorkbookCells {

  private WorkbookCells() {}

  static List<SheetTable> read(byte[] content) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
      List<SheetTable> sheets = new ArrayList<>();
      for (int position = 0; position < workbook.getNumberOfSheets(); position++) {
        Sheet sheet = workbook.getSheetAt(position);
        sheets.add(new SheetTable(position, rows(sheet), headings(sheet)));
      }
      return sheets;
    }
  }

  private static List<List<Cell>> rows(Sheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int index = 0; index <= sheet.getLastRowNum(); index++) {
      rows.add(cells(sheet.getRow(index)));
    }
    return rows;
  }

  private static List<List<Cell>> headings(Sheet sheet) {
    List<List<Cell>> rows = rows(sheet);
    sheet.getMergedRegions().forEach(region -> spreadDownwards(rows, region));
    return rows;
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    if (row != null) {
      for (int column = 0; column < row.getLastCellNum(); column++) {
        org.apache.poi.ss.usermodel.Cell cell = row.getCell(column);
        cells.add(cell == null ? new Cell.Blank() : cell(cell));
      }
    }
    return cells;
  }

  /** A heading merged over several rows stands in each of them, so that the lowest is complete. */
  private static void spreadDownwards(List<List<Cell>> rows, CellRangeAddress region) {
    int column = region.getFirstColumn();
    int last = Math.min(region.getLastRow(), Heading.SEARCHED_ROWS - 1);
    for (int row = region.getFirstRow() + 1; row <= last && row < rows.size(); row++) {
      List<Cell> above = rows.get(row - 1);
      List<Cell> cells = rows.get(row);
      if (column < above.size()) {
        while (cells.size() <= column) {
          cells.add(new Cell.Blank());
        }
        cells.set(column, above.get(column));
      }
    }
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> Cell.words(cell.getStringCellValue());
      case NUMERIC -> figure(cell);
      case BOOLEAN -> new Cell.Truth(cell.getBooleanCellValue());
      case ERROR -> new Cell.Fault();
      default -> new Cell.Blank();
    };
  }

  private static Cell figure(org.apache.poi.ss.usermodel.Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    boolean percent = format != null && format.contains("%");
    Optional<LocalDate> date =
        DateUtil.isCellDateFormatted(cell)
            ? Optional.of(cell.getLocalDateTimeCellValue().toLocalDate())
            : Optional.empty();
    return new Cell.Figure(BigDecimal.valueOf(cell.getNumericCellValue()), percent, date);
  }
}
