package se.bokslut.demonstration;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of one workbook, with the few formats that offices use. */
final class OfficeCells {
  private final CellStyle heading;
  private final CellStyle title;
  private final CellStyle date;
  private final CellStyle percent;

  OfficeCells(XSSFWorkbook workbook) {
    var formats = workbook.getCreationHelper().createDataFormat();
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    heading.setWrapText(true);
    heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Font large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 14);
    title = workbook.createCellStyle();
    title.setFont(large);
    date = workbook.createCellStyle();
    date.setDataFormat(formats.getFormat("yyyy\\-mm\\-dd"));
    percent = workbook.createCellStyle();
    percent.setDataFormat(formats.getFormat("0%"));
  }

  void title(Cell cell, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(title);
  }

  void heading(Cell cell, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(heading);
  }

  void value(XSSFCell cell, Object value) {
    switch (value) {
      case OfficeRow.Percent share -> {
        cell.setCellValue(share.share().doubleValue());
        cell.setCellStyle(percent);
      }
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
      case OfficeRow.CellFault fault -> cell.setCellErrorValue(FormulaError.NA);
      case Number number -> cell.setCellValue(number.doubleValue());
      default -> cell.setCellValue(value.toString());
    }
  }
}
