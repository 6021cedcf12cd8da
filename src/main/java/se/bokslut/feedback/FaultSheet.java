package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.FeedbackSheets;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.report.excel.SafeText;
import se.bokslut.report.excel.TextWidth;
import se.bokslut.report.look.Palette;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/** One sheet of rows at fault while it is filled, numbers masked and names of persons left out. */
final class FaultSheet {

  private static final int WIDEST = 45;
  private static final double POINTS_PER_LINE = 12.75;
  private static final double PADDING = 3;

  /** A row cannot be higher than 409 points. */
  private static final int MOST_LINES = 31;

  /** As many digits fit on a page across at the smallest scale that is read with ease. */
  private static final double WIDEST_PAGE = 230;

  private static final short SCALE = 60;
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final double DIGITS = 256;

  private final SXSSFSheet sheet;
  private final SecretCells numbers;
  private final SecretCells names;
  private final CellStyle headingStyle;
  private final CellStyle source;
  private final CellStyle plain;
  private final CellStyle date;
  private final CellStyle percent;
  private final List<Double> widths = new ArrayList<>();
  private int next;

  FaultSheet(SXSSFWorkbook workbook, String name, KindCatalogue kinds) {
    this.sheet = workbook.createSheet(freeName(workbook, name));
    this.numbers = SecretCells.numbers(kinds);
    this.names = SecretCells.names(kinds);
    this.source = style(workbook, "General");
    source.setAlignment(HorizontalAlignment.LEFT);
    this.plain = style(workbook, "General");
    this.date = style(workbook, "yyyy-mm-dd");
    this.percent = style(workbook, "0.##%");
    this.headingStyle = headingStyle(workbook);
  }

  private static String freeName(SXSSFWorkbook workbook, String name) {
    String wanted = name.isEmpty() ? "Rader" : IdentityNumberMask.mask(name).replace('*', 'x');
    String safe = WorkbookUtil.createSafeSheetName(wanted);
    String free = safe;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      String number = " " + i;
      free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
    }
    return free;
  }

  private static CellStyle style(SXSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setFont(font(workbook, Palette.INK, false));
    return style;
  }

  private static XSSFFont font(SXSSFWorkbook workbook, Palette ink, boolean bold) {
    XSSFFont font = (XSSFFont) workbook.createFont();
    font.setFontName(PageLook.TYPEFACE);
    font.setFontHeightInPoints((short) PageLook.TEXT.points());
    font.setBold(bold);
    font.setColor(colour(ink));
    return font;
  }

  private static CellStyle headingStyle(SXSSFWorkbook workbook) {
    CellStyle style = style(workbook, "General");
    style.setFont(font(workbook, Palette.WHITE, true));
    style.setFillForegroundColor(colour(Palette.ACCENT));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFColor colour(Palette palette) {
    int rgb = palette.rgb();
    byte[] parts = {(byte) (rgb >> (2 * Byte.SIZE)), (byte) (rgb >> Byte.SIZE), (byte) rgb};
    return new XSSFColor(parts, null);
  }

  String name() {
    return sheet.getSheetName();
  }

  /** Must be shown every row of the file's sheet, so that secret columns are known. */
  void see(SheetRow row) {
    numbers.see(row);
    names.see(row);
  }

  /** Adds the headings; gives the row's number here. */
  int heading(SheetRow row) {
    int number = add(row, FeedbackSheets.SOURCE_ROW, headingStyle);
    sheet.createFreezePane(1, number);
    sheet.setRepeatingRows(new CellRangeAddress(number - 1, number - 1, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    return number;
  }

  /** Adds a row; gives its number here. */
  int row(SheetRow row) {
    return add(row, null, plain);
  }

  private int add(SheetRow row, @Nullable String first, CellStyle style) {
    Row made = sheet.createRow(next++);
    Cell number = made.createCell(0);
    number.setCellStyle(first == null ? source : style);
    if (first == null) {
      number.setCellValue(row.number());
    } else {
      number.setCellValue(first);
      widen(0, first);
    }
    for (int column = 0; column < row.cells().size(); column++) {
      CellValue value = row.cells().get(column);
      if (!(value instanceof CellValue.Blank) || first != null) {
        Cell cell = made.createCell(column + 1);
        cell.setCellStyle(style);
        fill(cell, value, row.number(), column);
      }
    }
    made.setHeightInPoints((float) (lines(made) * POINTS_PER_LINE + PADDING));
    return next;
  }

  private int lines(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        double width = widths.get(cell.getColumnIndex()) - 1;
        lines = Math.max(lines, TextWidth.lines(cell.getStringCellValue(), width, false));
      }
    }
    return Math.min(lines, MOST_LINES);
  }

  private void fill(Cell cell, CellValue value, int row, int column) {
    if (names.contains(row, column)) {
      text(cell, "(visas inte)");
      return;
    }
    switch (value) {
      case CellValue.Blank blank -> cell.setBlank();
      case CellValue.Text text -> text(cell, shown(text.value(), row, column));
      case CellValue.Decimal number -> {
        String digits = number.value().stripTrailingZeros().toPlainString();
        String shown = shown(digits, row, column);
        if (shown.equals(digits)) {
          cell.setCellValue(number.value().doubleValue());
          cell.setCellStyle(number.percent() ? percent : cell.getCellStyle());
        } else {
          text(cell, shown);
        }
      }
      case CellValue.Moment moment -> {
        cell.setCellValue(moment.value());
        cell.setCellStyle(date);
        widen(column + 1, "2025-12-31");
      }
      case CellValue.Truth truth -> cell.setCellValue(truth.value());
      case CellValue.Fault fault -> text(cell, fault.code());
    }
  }

  private String shown(String text, int row, int column) {
    return numbers.contains(row, column) ? SecretCells.hide(text) : TextMask.maskCell(text);
  }

  private void text(Cell cell, String text) {
    String safe = SafeText.of(text);
    cell.setCellValue(safe.substring(0, Math.min(safe.length(), LONGEST_TEXT)));
    widen(cell.getColumnIndex(), text);
  }

  private void widen(int column, String text) {
    while (widths.size() <= column) {
      widths.add(10.0);
    }
    double longest = text.lines().mapToDouble(line -> TextWidth.of(line, false)).max().orElse(0);
    double width = Math.min(WIDEST, longest + 3);
    widths.set(column, Math.max(widths.get(column), width));
  }

  /** Sets what is known only after the last row. */
  void finish() {
    boolean fits = widths.stream().mapToDouble(Double::doubleValue).sum() <= WIDEST_PAGE;
    sheet.setFitToPage(fits);
    if (!fits) {
      sheet.getPrintSetup().setScale(SCALE);
    }
    sheet.getFooter().setLeft(sheet.getSheetName().replace("&", "&&"));
    sheet.getFooter().setRight("Sida &P av &N");
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, (int) (widths.get(column) * DIGITS));
    }
  }
}
