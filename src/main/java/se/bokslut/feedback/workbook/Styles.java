package se.bokslut.feedback.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.look.Palette;

/** The styles of one workbook, each made once. */
final class Styles {

  private static final String TYPEFACE = "Liberation Sans";
  private static final double BODY = 10;
  private static final double SMALL = BODY * ColumnForm.SMALL;

  /** The parts of a sheet. */
  enum Part {
    TITLE(15, true, false, Palette.ACCENT, null),
    INSTRUCTIONS(BODY, false, false, Palette.INK, null),
    LABEL(SMALL, true, false, Palette.MUTED, Palette.TINT),
    EXPLANATION(SMALL, false, false, Palette.MUTED, Palette.TINT),
    HEADING(BODY, true, false, Palette.WHITE, Palette.ACCENT),
    EXAMPLE(BODY, false, true, Palette.MUTED, Palette.TINT),
    GIVEN(BODY, false, false, Palette.MUTED, null),
    UNIT(BODY, true, false, Palette.INK, null),
    DATA(BODY, false, false, Palette.INK, null),
    NOTE(SMALL, false, false, Palette.MUTED, null),
    LINK(BODY, false, false, Palette.ACCENT, null);

    private final double points;
    private final boolean bold;
    private final boolean italic;
    private final Palette ink;
    private final @Nullable Palette fill;

    Part(double points, boolean bold, boolean italic, Palette ink, @Nullable Palette fill) {
      this.points = points;
      this.bold = bold;
      this.italic = italic;
      this.ink = ink;
      this.fill = fill;
    }

    private boolean isInTable() {
      return switch (this) {
        case LABEL, EXPLANATION, HEADING, EXAMPLE, GIVEN, DATA, UNIT -> true;
        default -> false;
      };
    }

    private boolean wraps() {
      return this == INSTRUCTIONS || this == EXPLANATION || this == HEADING || this == LABEL;
    }
  }

  private record Look(Part part, CellType type) {}

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Part, XSSFFont> fonts = new EnumMap<>(Part.class);

  /** Makes the body's letters those of the whole workbook, which column widths are measured in. */
  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    write(workbook.getFontAt(0), Part.DATA);
  }

  XSSFCellStyle of(Part part) {
    return of(part, CellType.TEXT);
  }

  XSSFCellStyle of(Part part, CellType type) {
    return styles.computeIfAbsent(new Look(part, type), this::style);
  }

  private XSSFCellStyle style(Look look) {
    Part part = look.part();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(part, wanted -> write(workbook.createFont(), wanted)));
    CellType shown = part == Part.HEADING ? CellType.TEXT : look.type();
    style.setDataFormat(workbook.createDataFormat().getFormat(shown.format()));
    style.setWrapText(part.wraps());
    boolean midway = part == Part.HEADING || part == Part.UNIT || part == Part.EXAMPLE;
    style.setVerticalAlignment(midway ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setAlignment(
        look.type().isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setIndention((short) (part.isInTable() ? 1 : 0));
    if (part.fill != null) {
      style.setFillForegroundColor(colour(part.fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (part == Part.EXAMPLE) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour(Palette.RULE));
    }
    return style;
  }

  private static XSSFFont write(XSSFFont font, Part part) {
    font.setFontName(TYPEFACE);
    font.setFontHeight(part.points);
    font.setBold(part.bold);
    font.setItalic(part.italic);
    font.setColor(colour(part.ink));
    return font;
  }

  private static XSSFColor colour(Palette palette) {
    int rgb = palette.rgb();
    byte[] parts = {(byte) (rgb >> (2 * Byte.SIZE)), (byte) (rgb >> Byte.SIZE), (byte) rgb};
    return new XSSFColor(parts, null);
  }
}
