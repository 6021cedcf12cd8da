package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import se.bokslut.report.model.Running;

/** How a sheet is printed: A4, one page wide, wide ones lying, headed and footed by what it is. */
final class PrintSetup {

  private static final double WIDEST_UPRIGHT = 105;
  private static final double SIDE_INCHES = 0.79;
  private static final double TOP_INCHES = 0.79;
  private static final double BOTTOM_INCHES = 0.94;
  private static final double FOOTER_INCHES = 0.45;
  private static final double LONG_INCHES = 11.69;
  private static final double SHORT_INCHES = 8.27;
  private static final double POINTS_PER_INCH = 72;
  private static final double POINTS_PER_DIGIT = 5.3;
  private static final String LETTERS = "&\"Liberation Sans,Regular\"&8";

  private PrintSetup() {}

  /** How high a printed page is, in the points of a sheet as wide as that. */
  static double pageHeight(double width) {
    boolean lying = width > WIDEST_UPRIGHT;
    double across = (lying ? LONG_INCHES : SHORT_INCHES) - 2 * SIDE_INCHES;
    double down = (lying ? SHORT_INCHES : LONG_INCHES) - TOP_INCHES - BOTTOM_INCHES;
    double scale = Math.min(1, across * POINTS_PER_INCH / (width * POINTS_PER_DIGIT));
    return down * POINTS_PER_INCH / scale;
  }

  /**
   * Sets a sheet up.
   *
   * @param title what stands beside the report's name above every page
   * @param width how wide the sheet is, in digits
   */
  static void apply(Sheet sheet, Running running, String title, double width) {
    var setup = sheet.getPrintSetup();
    setup.setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(width > WIDEST_UPRIGHT);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, TOP_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM_INCHES);
    sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
    sheet.setMargin(PageMargin.HEADER, FOOTER_INCHES);
    sheet.getHeader().setLeft(LETTERS + plain(running.head()));
    sheet.getHeader().setRight(LETTERS + plain(title));
    Footer footer = sheet.getFooter();
    footer.setLeft(LETTERS + plain(running.foot()));
    footer.setRight(
        LETTERS
            + plain(running.page().before())
            + "&P"
            + plain(running.page().between())
            + "&N"
            + plain(running.page().after()));
  }

  /** Text in which nothing is taken for a code of footers. */
  private static String plain(String text) {
    return text.replace("&", "&&");
  }
}
