package se.bokslut.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import se.bokslut.report.look.Palette;

/** The findings page as the first sheet of a workbook of the old format. */
final class OlePage {

  private static final int DIGITS = 256;
  private static final int LONGEST_TEXT = 32_767;
  private static final int LAST_ROW = 65_535;

  private final HSSFWorkbook workbook;
  private final FindingsPage page;
  private final Map<PageLook, HSSFCellStyle> styles = new HashMap<>();
  private final List<String> names;
  private final Map<Integer, SheetNotes> notes;
  private final List<Integer> widths;

  OlePage(HSSFWorkbook workbook, FindingsPage page, Map<Integer, SheetNotes> notes) {
    this.notes = notes;
    this.widths = PageLayout.widths(page);
    this.workbook = workbook;
    this.page = page;
    this.names =
        IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
  }

  void draw() throws NotCopiedException {
    String name = freeName();
    OleReferences references = new OleReferences(workbook);
    HSSFSheet sheet = workbook.createSheet(name);
    workbook.setSheetOrder(name, 0);
    references.restore();
    int heading = PageLayout.headingRow(page);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * DIGITS);
    }
    paragraph(sheet, 0, page.title(), PageLook.TITLE, 24);
    for (int i = 0; i < page.introduction().size(); i++) {
      String text = page.introduction().get(i);
      paragraph(sheet, i + 1, text, PageLook.PARAGRAPH, PageLayout.heightOfParagraph(text, widths));
    }
    HSSFRow headings = sheet.createRow(heading - 1);
    headings.setHeightInPoints(22);
    for (int i = 0; i < PageLayout.HEADINGS.size(); i++) {
      cell(headings, i, PageLayout.HEADINGS.get(i), PageLook.HEADING);
    }
    for (int i = 0; i < page.lines().size() && heading + i <= LAST_ROW; i++) {
      line(sheet.createRow(heading + i), page.lines().get(i));
    }
    finish(sheet, heading);
  }

  private String freeName() {
    String name = FindingsPage.NAME;
    for (int i = 2; taken(name); i++) {
      name = FindingsPage.NAME + " " + i;
    }
    return name;
  }

  private boolean taken(String name) {
    return names.stream()
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }

  private void finish(HSSFSheet sheet, int heading) {
    sheet.createFreezePane(0, heading);
    sheet.setAutoFilter(CellRangeAddress.valueOf(FindingsSheetPart.filter(page)));
    sheet.setRepeatingRows(new CellRangeAddress(heading - 1, heading - 1, -1, -1));
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setAutobreaks(true);
    sheet.getFooter().setLeft(page.title().replace("&", "&&"));
    sheet.getFooter().setRight("Sida &P av &N");
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      workbook.getSheetAt(i).setSelected(i == 0);
    }
    workbook.setActiveSheet(0);
    workbook.setFirstVisibleTab(0);
  }

  private void paragraph(HSSFSheet sheet, int row, String text, PageLook look, double height) {
    HSSFRow made = sheet.createRow(row);
    made.setHeightInPoints((float) height);
    cell(made, 0, text, look);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.size() - 1));
  }

  private void line(HSSFRow row, FindingsPage.Line line) {
    List<String> texts = PageLayout.texts(line);
    row.setHeightInPoints((float) PageLayout.height(texts, widths));
    for (int column = 0; column < texts.size(); column++) {
      PageLook look = FindingsSheetPart.look(column, line);
      HSSFCell cell = cell(row, column, texts.get(column), look);
      FindingsPage.Target target = line.target();
      if (look.link() && target != null && target.sheetPosition() <= names.size()) {
        HSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        String sheet = names.get(target.sheetPosition() - 1).replace("'", "''");
        link.setAddress("'%s'!%s".formatted(sheet, target.cell(notes)));
        cell.setHyperlink(link);
      }
    }
  }

  private HSSFCell cell(HSSFRow row, int column, String text, PageLook look) {
    HSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.computeIfAbsent(look, this::style));
    cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    return cell;
  }

  private HSSFCellStyle style(PageLook look) {
    HSSFCellStyle style = workbook.createCellStyle();
    HSSFFont font = workbook.createFont();
    font.setFontName(PageLook.TYPEFACE);
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.bold());
    font.setUnderline(look.link() ? Font.U_SINGLE : Font.U_NONE);
    font.setColor(colour(look.ink()).getIndex());
    style.setFont(font);
    style.setWrapText(look.wrapped());
    style.setIndention((short) (look.indented() ? 1 : 0));
    style.setVerticalAlignment(
        look.fill() == null ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    if (look.fill() != null) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(colour(look.fill()).getIndex());
    }
    if (look.ruled()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(HSSFColorPredefined.GREY_25_PERCENT.getIndex());
    }
    return style;
  }

  /** The nearest of the colours that every old workbook has. */
  private static HSSFColorPredefined colour(Palette palette) {
    return switch (palette) {
      case WHITE -> HSSFColorPredefined.WHITE;
      case ACCENT -> HSSFColorPredefined.DARK_TEAL;
      case MISSED -> HSSFColorPredefined.DARK_RED;
      case NEAR -> HSSFColorPredefined.BROWN;
      default -> HSSFColorPredefined.BLACK;
    };
  }
}
