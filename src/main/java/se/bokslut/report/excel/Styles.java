package se.bokslut.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.report.look.Palette;

/** The styles of one workbook, each made once. */
final class Styles {

  static final String TYPEFACE = "Liberation Sans";

  private final XSSFWorkbook workbook;
  private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();
  private final Map<FontLook, XSSFFont> fonts = new HashMap<>();

  private record FontLook(int points, boolean bold, Palette ink) {}

  /** Makes the body's letters those of the whole workbook, which column widths are measured in. */
  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(TYPEFACE);
    standard.setFontHeightInPoints((short) CellLook.TEXT.points());
    standard.setColor(colour(Palette.INK));
  }

  XSSFCellStyle of(CellLook look) {
    return styles.computeIfAbsent(look, this::style);
  }

  private XSSFCellStyle style(CellLook look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(new FontLook(look.points(), look.bold(), look.ink())));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(look.vertical());
    style.setIndention(
        (short) (look.indented() && look.alignment() == HorizontalAlignment.LEFT ? 1 : 0));
    style.setWrapText(look.wrapped());
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setQuotePrefixed(look.quoted());
    if (look.fill() != null) {
      style.setFillForegroundColor(colour(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.rule()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setTopBorderColor(colour(Palette.RULE));
    }
    return style;
  }

  private XSSFFont font(FontLook look) {
    return fonts.computeIfAbsent(
        look,
        wanted -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(TYPEFACE);
          font.setFontHeightInPoints((short) wanted.points());
          font.setBold(wanted.bold());
          font.setColor(colour(wanted.ink()));
          return font;
        });
  }

  /** A colour as workbooks have them. */
  static XSSFColor colour(Palette palette) {
    return new XSSFColor(bytes(palette), null);
  }

  /** Red, green and blue. */
  static byte[] bytes(Palette palette) {
    int rgb = palette.rgb();
    return new byte[] {(byte) (rgb >> (2 * Byte.SIZE)), (byte) (rgb >> Byte.SIZE), (byte) rgb};
  }
}
