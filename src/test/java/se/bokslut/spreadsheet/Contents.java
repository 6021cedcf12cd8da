package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jspecify.annotations.Nullable;

/** The same rows written as each kind of workbook. */
public enum Contents {
  XLSX(FileFormat.XLSX) {
    @Override
    public Path write(Path file, List<List<@Nullable Object>> rows) throws IOException {
      return writeByPoi(file, new XSSFWorkbook(), rows);
    }
  },
  XLSM(FileFormat.XLSX) {
    @Override
    public Path write(Path file, List<List<@Nullable Object>> rows) throws IOException {
      return writeByPoi(file, new XSSFWorkbook(XSSFWorkbookType.XLSM), rows);
    }
  },
  XLS(FileFormat.XLS) {
    @Override
    public Path write(Path file, List<List<@Nullable Object>> rows) throws IOException {
      return writeByPoi(file, new HSSFWorkbook(), rows);
    }
  },
  ODS(FileFormat.ODS) {
    @Override
    public Path write(Path file, List<List<@Nullable Object>> rows) throws IOException {
      List<String> xml = new ArrayList<>();
      for (List<@Nullable Object> row : rows) {
        xml.add(RawOds.row(row.stream().map(Contents::odsCell).toArray(String[]::new)));
      }
      return RawOds.rows(String.join("", xml)).write(file);
    }
  };

  /** A share that is shown as percent. */
  public record Percent(double value) {}

  /** An error value. */
  public record Fault(FormulaError error) {}

  /** A formula and its cached result. */
  public record Formula(String formula, Object result) {}

  private final FileFormat format;

  Contents(FileFormat format) {
    this.format = format;
  }

  public FileFormat format() {
    return format;
  }

  public abstract Path write(Path file, List<List<@Nullable Object>> rows) throws IOException;

  private static Path writeByPoi(Path file, Workbook workbook, List<List<@Nullable Object>> rows)
      throws IOException {
    try (workbook;
        OutputStream output = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Blad1");
      for (int number = 0; number < rows.size(); number++) {
        fill(workbook, sheet.createRow(number), rows.get(number));
      }
      workbook.write(output);
    }
    return file;
  }

  private static void fill(Workbook workbook, Row row, List<@Nullable Object> contents) {
    for (int column = 0; column < contents.size(); column++) {
      Object content = contents.get(column);
      if (content != null) {
        fill(workbook, row.createCell(column), content);
      }
    }
  }

  private static void fill(Workbook workbook, Cell cell, Object content) {
    switch (content) {
      case String text -> cell.setCellValue(text);
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean truth -> cell.setCellValue(truth);
      case Fault fault -> cell.setCellErrorValue(fault.error().getCode());
      case Percent share -> format(workbook, cell, "0.0 %").setCellValue(share.value());
      case LocalDate date -> format(workbook, cell, "yyyy-mm-dd").setCellValue(date);
      case LocalDateTime moment ->
          format(workbook, cell, "yyyy-mm-dd hh:mm:ss").setCellValue(moment);
      case LocalTime time ->
          format(workbook, cell, "hh:mm").setCellValue(time.toSecondOfDay() / 86_400.0);
      case Formula formula -> {
        cell.setCellFormula(formula.formula());
        fill(workbook, cell, formula.result());
      }
      default -> throw new IllegalArgumentException("no cell can hold a " + content.getClass());
    }
  }

  private static Cell format(Workbook workbook, Cell cell, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    cell.setCellStyle(style);
    return cell;
  }

  private static String odsCell(@Nullable Object content) {
    return switch (content) {
      case null -> "<table:table-cell/>";
      case String text -> RawOds.cell(odsText(text));
      case Number number -> odsCell("float", "value", String.valueOf(number));
      case Boolean truth -> odsCell("boolean", "boolean-value", String.valueOf(truth));
      case Percent share -> odsCell("percentage", "value", String.valueOf(share.value()));
      case LocalDate date -> odsCell("date", "date-value", date.toString());
      case LocalDateTime moment -> odsCell("date", "date-value", moment.toString());
      case LocalTime time ->
          odsCell("time", "time-value", "PT%dH%dM0S".formatted(time.getHour(), time.getMinute()));
      case Fault fault ->
          "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\""
              + " office:string-value=\"\" calcext:value-type=\"error\"><text:p>%s</text:p>"
                  .formatted(fault.error().getString())
              + "</table:table-cell>";
      case Formula formula ->
          odsCell(formula.result())
              .replaceFirst("<table:table-cell", "<table:table-cell table:formula=\"of:=A1\"");
      default -> throw new IllegalArgumentException("no cell can hold a " + content.getClass());
    };
  }

  private static String odsCell(String type, String attribute, String value) {
    return "<table:table-cell office:value-type=\"%s\" office:%s=\"%s\"><text:p>så</text:p>"
            .formatted(type, attribute, value)
        + "</table:table-cell>";
  }

  private static String odsText(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(" ", "<text:s/>")
        .replace("\t", "<text:tab/>")
        .replace("\n", "</text:p><text:p>");
  }
}
