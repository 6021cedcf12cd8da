package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Builds a workbook for a test, sheet by sheet and row by row.
 *
 * <p>A cell is given as what it holds: text, a number, a date, a boolean, null for none, or one of
 * the special cells that the static methods make.
 */
public final class WorkbookBuilder {

  /** A cell that is more than its value. */
  @FunctionalInterface
  public interface SpecialCell {
    /** Fills a cell of the workbook that is being built. */
    void fill(WorkbookBuilder builder, XSSFCell cell);
  }

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();
  private XSSFSheet sheet;
  private int nextRow;

  private WorkbookBuilder(String firstSheet) {
    sheet = workbook.createSheet(firstSheet);
  }

  /** A workbook whose first sheet bears a name. */
  public static WorkbookBuilder sheet(String name) {
    return new WorkbookBuilder(name);
  }

  /** Goes on with a further sheet. */
  public WorkbookBuilder andSheet(String name) {
    sheet = workbook.createSheet(name);
    nextRow = 0;
    return this;
  }

  /** Hides the sheet that is being filled. */
  public WorkbookBuilder hideSheet() {
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    return this;
  }

  /** Adds a row. */
  public WorkbookBuilder row(@Nullable Object... cells) {
    XSSFRow row = sheet.createRow(nextRow++);
    for (int column = 0; column < cells.length; column++) {
      Object content = cells[column];
      if (content != null) {
        fill(row.createCell(column), content);
      }
    }
    return this;
  }

  /** Adds a row that is hidden. */
  public WorkbookBuilder hiddenRow(@Nullable Object... cells) {
    row(cells);
    sheet.getRow(nextRow - 1).setZeroHeight(true);
    return this;
  }

  /** Leaves rows out. */
  public WorkbookBuilder skipRows(int count) {
    nextRow += count;
    return this;
  }

  /** Hides a column, counted from 0. */
  public WorkbookBuilder hideColumn(int column) {
    sheet.setColumnHidden(column, true);
    return this;
  }

  /** Merges cells, for example {@code A1:C1}. */
  public WorkbookBuilder merge(String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  /** Counts dates from 1904; to be called before any date is put in. */
  public WorkbookBuilder from1904() {
    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    return this;
  }

  /** A number shown by a format, for example {@code formatted("0.125", "0.0 %")}. */
  public static SpecialCell formatted(String number, String format) {
    return (builder, cell) -> {
      cell.setCellValue(Double.parseDouble(number));
      cell.setCellStyle(builder.style(format));
    };
  }

  /** A formula with its cached result. */
  public static SpecialCell formula(String formula, Object result) {
    return (builder, cell) -> {
      cell.setCellFormula(formula);
      builder.fill(cell, result);
    };
  }

  /** A formula that was never calculated. */
  public static SpecialCell uncalculated(String formula) {
    return (builder, cell) -> cell.setCellFormula(formula);
  }

  /** Writes the workbook. */
  public Path write(Path file) throws IOException {
    try (workbook;
        OutputStream output = Files.newOutputStream(file)) {
      workbook.write(output);
    }
    return file;
  }

  private void fill(XSSFCell cell, Object content) {
    switch (content) {
      case String text -> cell.setCellValue(text);
      case Integer number -> cell.setCellValue(number);
      case Double number -> cell.setCellValue(number);
      case BigDecimal number -> cell.setCellValue(number.doubleValue());
      case Boolean truth -> cell.setCellValue(truth);
      case FormulaError error -> cell.setCellErrorValue(error.getCode());
      case LocalDate date -> {
        cell.setCellValue(date);
        cell.setCellStyle(style("yyyy-mm-dd"));
      }
      case LocalDateTime moment -> {
        cell.setCellValue(moment);
        cell.setCellStyle(style("yyyy-mm-dd hh:mm:ss"));
      }
      case SpecialCell special -> special.fill(this, cell);
      default -> throw new IllegalArgumentException("no cell can hold a " + content.getClass());
    }
  }

  private XSSFCellStyle style(String format) {
    return styles.computeIfAbsent(
        format,
        code -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(code));
          return style;
        });
  }
}
