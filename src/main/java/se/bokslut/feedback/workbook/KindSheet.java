package se.bokslut.feedback.workbook;

import java.util.List;
import java.util.function.ToIntBiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.dataset.SheetUnit;
import se.bokslut.report.excel.SafeText;
import se.bokslut.report.excel.TextWidth;

/**
 * Draws the sheet of one kind: title, how to fill in, explanations, headings and an example row.
 *
 * <p>The first column holds no data but the names of those rows; a row named Exempel is not read.
 */
final class KindSheet {

  /** The column of the first heading. */
  static final int FIRST_COLUMN = 1;

  /** The rows in which the unit is filled in; further rows take it from the top of the sheet. */
  private static final int ROWS_GIVEN = 50;

  private static final double LABEL_WIDTH = 16;
  private static final double INSTRUCTIONS_WIDTH = 110;
  private static final double BODY_LINE = 13.5;
  private static final double TITLE_LINE = 27;
  private static final double SMALL_LINE = 11.5;
  private static final double MARGIN = 5;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final WordLists lists;
  private final SheetForm form;
  private int nextRow;

  KindSheet(XSSFWorkbook workbook, Styles styles, WordLists lists, SheetForm form) {
    this.sheet = workbook.createSheet(form.kind().name());
    this.styles = styles;
    this.lists = lists;
    this.form = form;
  }

  void draw() {
    setWidths();
    text(row(TITLE_LINE), 0, form.title(), Styles.Part.TITLE);
    int headingRow = form.unit().isPresent() ? nextRow + 3 : nextRow + 2;
    drawInstructions(form.instructions(headingRow + 3));
    drawUnit();
    drawExplanations();
    drawHeadings();
    drawExample();
    new ColumnRules(sheet, styles, lists).apply(form.columns(), nextRow);
    drawGivenUnit();
    new SheetSetup(sheet).apply(form, headingRow);
  }

  private void setWidths() {
    setWidth(0, LABEL_WIDTH);
    for (int i = 0; i < form.columns().size(); i++) {
      setWidth(FIRST_COLUMN + i, form.columns().get(i).width());
    }
  }

  private void setWidth(int column, double digits) {
    sheet.setColumnWidth(column, (int) Math.round(digits * 256));
  }

  private XSSFRow row(double height) {
    XSSFRow row = sheet.createRow(nextRow++);
    row.setHeightInPoints((float) height);
    return row;
  }

  private XSSFCell text(XSSFRow row, int column, String text, Styles.Part part) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(part));
    if (!text.isEmpty()) {
      cell.setCellValue(SafeText.of(text));
    }
    return cell;
  }

  private void drawInstructions(String instructions) {
    double width = LABEL_WIDTH;
    int last = 0;
    while (width < INSTRUCTIONS_WIDTH) {
      last++;
      width += sheet.getColumnWidth(last) / 256.0;
    }
    int lines = TextWidth.lines(instructions, width, false);
    XSSFRow row = row(lines * BODY_LINE + MARGIN);
    text(row, 0, instructions, Styles.Part.INSTRUCTIONS);
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
  }

  /** The unit of all rows, as {@link SheetUnit} reads it. */
  private void drawUnit() {
    form.unit()
        .ifPresent(
            unit -> {
              XSSFRow row = row(BODY_LINE + MARGIN);
              text(row, 0, SheetUnit.LABEL, Styles.Part.UNIT);
              text(row, FIRST_COLUMN, unit.code(), Styles.Part.UNIT);
              text(row, FIRST_COLUMN + 1, unit.name(), Styles.Part.UNIT);
            });
  }

  private void drawExplanations() {
    XSSFRow row = row(highest(ColumnForm::explanationLines) * SMALL_LINE + MARGIN);
    text(row, 0, "Förklaring", Styles.Part.LABEL);
    for (int i = 0; i < form.columns().size(); i++) {
      text(row, FIRST_COLUMN + i, form.columns().get(i).explanation(), Styles.Part.EXPLANATION);
    }
  }

  private void drawHeadings() {
    XSSFRow row = row(highest(ColumnForm::headingLines) * BODY_LINE + 2 * MARGIN);
    text(row, 0, "", Styles.Part.HEADING);
    for (int i = 0; i < form.columns().size(); i++) {
      ColumnForm column = form.columns().get(i);
      text(row, FIRST_COLUMN + i, column.heading(), Styles.Part.HEADING)
          .setCellStyle(styles.of(Styles.Part.HEADING, column.type()));
    }
  }

  private int highest(ToIntBiFunction<ColumnForm, Double> lines) {
    return form.columns().stream()
        .mapToInt(column -> lines.applyAsInt(column, column.width()))
        .max()
        .orElse(1);
  }

  private void drawExample() {
    XSSFRow row = row(BODY_LINE + MARGIN);
    text(row, 0, "Exempel", Styles.Part.EXAMPLE);
    for (int i = 0; i < form.columns().size(); i++) {
      ColumnForm column = form.columns().get(i);
      Cell cell = row.createCell(FIRST_COLUMN + i);
      cell.setCellStyle(styles.of(Styles.Part.EXAMPLE, column.type()));
      column.type().fill(cell, column.example());
    }
  }

  private void drawGivenUnit() {
    List<ColumnForm> columns = form.columns();
    if (form.unit().isEmpty()) {
      return;
    }
    for (int i = 0; i < ROWS_GIVEN; i++) {
      Row row = sheet.createRow(nextRow++);
      for (int j = 0; j < columns.size(); j++) {
        int column = FIRST_COLUMN + j;
        columns
            .get(j)
            .given()
            .ifPresent(
                unit -> {
                  Cell cell = row.createCell(column);
                  cell.setCellStyle(styles.of(Styles.Part.GIVEN));
                  cell.setCellValue(SafeText.of(unit));
                });
      }
    }
  }
}
