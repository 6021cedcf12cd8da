package se.bokslut.feedback.workbook;

import java.util.List;
import java.util.function.ToIntBiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
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

  private final XSSFSheet sheet;
  private final Styles styles;
  private final WordLists lists;
  private final SheetForm form;
  private final SheetPen pen;

  KindSheet(XSSFWorkbook workbook, Styles styles, WordLists lists, SheetForm form) {
    this.sheet = workbook.createSheet(form.kind().name());
    this.styles = styles;
    this.lists = lists;
    this.form = form;
    this.pen = new SheetPen(sheet, styles);
  }

  void draw() {
    setWidths();
    pen.text(pen.row(SheetPen.TITLE_LINE), 0, form.title(), Styles.Part.TITLE);
    int headingRow = form.unit().isPresent() ? pen.nextRow() + 3 : pen.nextRow() + 2;
    drawInstructions(form.instructions(headingRow + 3));
    drawUnit();
    drawExplanations();
    drawHeadings();
    drawExample();
    new ColumnRules(sheet, styles, lists).apply(form.columns(), pen.nextRow());
    drawGivenUnit();
    new SheetSetup(sheet).apply(form, headingRow);
  }

  private void setWidths() {
    pen.setWidth(0, LABEL_WIDTH);
    for (int i = 0; i < form.columns().size(); i++) {
      pen.setWidth(FIRST_COLUMN + i, form.columns().get(i).width());
    }
  }

  private void drawInstructions(String instructions) {
    double width = LABEL_WIDTH;
    int last = 0;
    while (width < INSTRUCTIONS_WIDTH) {
      last++;
      width += pen.width(last);
    }
    int lines = TextWidth.lines(instructions, width, false);
    XSSFRow row = pen.row(lines * SheetPen.BODY_LINE + SheetPen.MARGIN);
    pen.text(row, 0, instructions, Styles.Part.INSTRUCTIONS);
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
  }

  /** The unit of all rows, as {@link SheetUnit} reads it. */
  private void drawUnit() {
    form.unit()
        .ifPresent(
            unit -> {
              XSSFRow row = pen.row(SheetPen.BODY_LINE + SheetPen.MARGIN);
              pen.text(row, 0, SheetUnit.LABEL, Styles.Part.UNIT);
              pen.text(row, FIRST_COLUMN, unit.code(), Styles.Part.UNIT);
              pen.text(row, FIRST_COLUMN + 1, unit.name(), Styles.Part.UNIT);
            });
  }

  private void drawExplanations() {
    XSSFRow row =
        pen.row(highest(ColumnForm::explanationLines) * SheetPen.SMALL_LINE + SheetPen.MARGIN);
    pen.text(row, 0, "Förklaring", Styles.Part.LABEL);
    for (int i = 0; i < form.columns().size(); i++) {
      pen.text(row, FIRST_COLUMN + i, form.columns().get(i).explanation(), Styles.Part.EXPLANATION);
    }
  }

  private void drawHeadings() {
    XSSFRow row =
        pen.row(highest(ColumnForm::headingLines) * SheetPen.BODY_LINE + 2 * SheetPen.MARGIN);
    pen.text(row, 0, "", Styles.Part.HEADING);
    for (int i = 0; i < form.columns().size(); i++) {
      ColumnForm column = form.columns().get(i);
      pen.text(row, FIRST_COLUMN + i, column.heading(), Styles.Part.HEADING)
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
    XSSFRow row = pen.row(SheetPen.BODY_LINE + SheetPen.MARGIN);
    pen.text(row, 0, "Exempel", Styles.Part.EXAMPLE);
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
      Row row = pen.row(SheetPen.DATA_LINE);
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
