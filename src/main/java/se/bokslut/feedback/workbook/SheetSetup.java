package se.bokslut.feedback.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is seen and printed: headings stay in view; A4 lying, as few pages wide as can be
 * read.
 */
final class SheetSetup {

  private static final double WIDEST_ON_A_PAGE = 240;
  private static final double INCHES = 0.5;
  private static final double FOOTER_INCHES = 0.3;

  private final XSSFSheet sheet;

  SheetSetup(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void apply(SheetForm form, int headingRow) {
    sheet.createFreezePane(0, headingRow + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
    double width = form.columns().stream().mapToDouble(ColumnForm::width).sum();
    print(true, (short) Math.ceil(width / WIDEST_ON_A_PAGE));
    sheet.getFooter().setLeft("&8" + form.title().replace("&", "&&"));
    sheet.getFooter().setRight("&8Sida &P av &N");
  }

  /** A sheet to read, on one page standing. */
  void upright() {
    print(false, (short) 1);
  }

  private void print(boolean lying, short pagesWide) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(lying);
    sheet.setFitToPage(true);
    setup.setFitWidth(pagesWide);
    setup.setFitHeight((short) 0);
    for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
      sheet.setMargin(side, INCHES);
    }
    sheet.setMargin(PageMargin.BOTTOM, 2 * FOOTER_INCHES);
    sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
  }
}
